import { describe, expect, it } from 'vitest';
import type { Class, ClassMeaning } from '../../../src/choropleth/scales/scale.js';
import { barLabels } from '../../../src/scene/words/bar-labels.js';

function labelsOf(meanings: readonly ClassMeaning[], unit?: string): string[] {
  const classes = meanings.map((meaning): Class => ({ name: '', meaning, paint: { kind: 'color', color: 'land' }, isAlwaysShown: true }));
  const label = barLabels(classes, unit);
  return meanings.map(label);
}

const numbers = (least: number, most: number): ClassMeaning => ({ kind: 'numbers', least, most });

describe('barLabels', () => {
  it('says from where to where a step goes, and of what is no step nothing', () => {
    expect(labelsOf([{ kind: 'none' }, numbers(0.5, 1), numbers(2, 2)])).toEqual(['', '0.5–1', '2']);
    expect(labelsOf([{ kind: 'range', from: 5, to: null }], '%')).toEqual(['5%+']);
    const steps = [null, 5, 10].map((from, i): ClassMeaning => ({ kind: 'step', from, to: [5, 10, null][i] ?? null, isWhole: true }));
    expect(labelsOf(steps)).toEqual(['<5', '5–9', '10+']);
  });

  it('puts a word between numbers below zero, where a dash would be a sign', () => {
    expect(labelsOf([numbers(-5, 0), numbers(1, 3)])).toEqual(['−5 to 0', '1–3']);
  });

  it('says of all of them where they begin alone, once one has no room for more', () => {
    expect(labelsOf([numbers(1, 900), numbers(41_234, 1_250_000)])).toEqual(['1', '41,234']);
  });
});
