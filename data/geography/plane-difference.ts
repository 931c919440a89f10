import { type PlaneDifference, sumOf, type TextDifference } from '../../src/geography/shapes/apply-difference.js';
import type { EncodedPlane } from '../../src/geography/shapes/decode-walk.js';
import { writeNumber } from '../../src/geography/shapes/number-text.js';
import { alignTexts } from './align-texts.js';

function textDifference(before: string, after: string): TextDifference {
  let edits = '';
  let inserted = '';
  let end = 0;
  for (const { from, to, text } of alignTexts(before, after)) {
    edits += writeNumber(from - end) + writeNumber(to - from) + writeNumber(text.length);
    inserted += text;
    end = to;
  }
  return { edits, inserted };
}

/** Writes a plane as what differs from another one on the same grid. `applyDifference` reads it back. */
export function planeDifference(before: EncodedPlane, after: EncodedPlane): PlaneDifference {
  if (before.grid !== after.grid) throw new Error(`a grid of ${after.grid} is not one of ${before.grid}`);
  return {
    from: sumOf(before),
    ids: textDifference(before.ids, after.ids),
    walk: textDifference(before.walk, after.walk),
    steps: textDifference(before.steps, after.steps),
    faces: textDifference(before.faces, after.faces),
  };
}
