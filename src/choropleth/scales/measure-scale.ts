import type { MeasureCounts } from '../../counts/measure-counts.js';
import type { Level } from '../../geography/geography.js';
import type { Breaks } from './breaks.js';
import { markScale } from './mark-scale.js';
import { numberScale } from './number-scale.js';
import type { Scale } from './scale.js';

/** The scale of a measure at a level. */
export function measureScale({ kind, readings, numbers }: MeasureCounts, level: Level, breaks: Breaks): Scale {
  return kind === 'mark' ? markScale(readings[level]) : numberScale(readings[level], numbers[level], breaks);
}
