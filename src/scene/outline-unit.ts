import type { Unit } from '../geography/geography.js';
import type { Scene } from './scene.js';

/** Path data that outlines a unit as it is drawn: its mark where it has one. `''` for a position that is none. */
export function outlineUnit({ marks }: Pick<Scene, 'marks'>, units: readonly Unit[], unit: number): string {
  return marks.find((mark) => mark.unit === unit)?.path ?? units[unit]?.path ?? '';
}
