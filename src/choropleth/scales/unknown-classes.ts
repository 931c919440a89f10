import type { Class, MeasureMeaning } from './scale.js';

/** A row, and no number in it: never the color of a number, nor that of none listed. */
export const noNumber: Class<MeasureMeaning> = {
  name: 'no-number',
  meaning: { kind: 'no-number' },
  paint: { kind: 'stripes', colors: ['land', 'inset'], angle: -45 },
  isAlwaysShown: false,
};

/** No row. */
export const absent: Class<MeasureMeaning> = {
  name: 'absent',
  meaning: { kind: 'absent' },
  paint: { kind: 'stripes', colors: ['land', 'land', 'inset'], angle: 45 },
  isAlwaysShown: false,
};
