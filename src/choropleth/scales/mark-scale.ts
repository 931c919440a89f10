import type { Reading } from '../../counts/measure-counts.js';
import type { Fips } from '../../geography/geography.js';
import type { Class, MeasureMeaning, Scale } from './scale.js';
import { absent, noNumber } from './unknown-classes.js';

const markClass = (isYes: boolean, name: string): Class<MeasureMeaning> => ({
  name,
  meaning: { kind: 'mark', isYes },
  paint: { kind: 'color', color: name },
  isAlwaysShown: true,
});

const classes = [markClass(true, 'class-4'), markClass(false, 'class-1'), noNumber, absent];

/** Colors by yes or no. */
export function markScale(readings: Readonly<Record<Fips, Reading>>): Scale {
  return {
    classes,
    classOf(_, unit) {
      const reading = readings[unit];
      if (!reading) return classes.indexOf(absent);
      return reading.value === null ? classes.indexOf(noNumber) : 1 - reading.value;
    },
  };
}
