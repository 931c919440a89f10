import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { disagrees, lawsOn, readPolicy } from '../../../src/scene/law/policy.js';
import { englishPolicy } from '../../../src/scene/words/english-policy.js';
import { spanishPolicy } from '../../../src/scene/words/spanish-policy.js';
import { agreement } from '../../fixtures/agreements.js';
import { countsOfAgreements } from '../../fixtures/count-agreements.js';

const law = {
  state: 'AL',
  effect: 'bans',
  title: 'HB 1 (2025)',
  does: 'Prohibits agreements',
  source: 'https://example.org/hb1',
  checked: '2026-05-01',
};

const faultsOf = (file: unknown): string[] => readPolicy(file).faults.map(englishPolicy.fault);

describe('readPolicy', () => {
  it('reads a list with a note, and a list alone', () => {
    const read = { ...law, state: '01', from: null };
    expect(readPolicy({ note: 'A draft.', states: [law] })).toEqual({ laws: [read], faults: [], note: 'A draft.' });
    expect(readPolicy([{ ...law, state: 'Alabama', from: '2025-07-01' }]).laws).toEqual([{ ...read, from: '2025-07-01' }]);
  });

  it('leaves out what is not understood, and says which line, field and value', () => {
    expect(
      faultsOf([
        { ...law, state: 'XX' },
        { ...law, effect: 'maybe' },
        { ...law, source: 'javascript:alert(1)' },
      ]),
    ).toEqual([
      'Law 1 is left out: state=“XX” is not understood; it has to be a state like “TX”.',
      'Law 2 is left out: effect=“maybe” is not understood; it has to be “requires”, “supports”, “limits” or “bans”.',
      'Law 3 is left out: source=“javascript:alert(1)” is not understood; it has to be an address that begins with https://.',
    ]);
    expect(faultsOf([{ ...law, checked: 'May' }, { ...law, does: '' }, law, { ...law, state: 'Alabama' }])).toEqual([
      'Law 1 is left out: checked=“May” is not understood; it has to be a day like 2026-05-18.',
      'Law 2 is left out: does is missing; it has to be what the law does.',
      'Law 4 is left out: state=“Alabama” appears twice.',
    ]);
    for (const file of [null, 'text', 5, {}, { states: 'AL' }]) expect(faultsOf(file)).toEqual(['The file of laws has no list of states.']);
    expect(faultsOf([null, 5, []]).length).toBeGreaterThan(3);
  });

  it('says every fault in Spanish', () => {
    const { faults } = readPolicy([{ ...law, state: 'XX' }, { ...law, does: '' }, law, law]);
    expect(faults.map(spanishPolicy.fault)).toEqual([
      'Se omite la ley 1: state=“XX” no se entiende; tiene que ser un estado como “TX”.',
      'Se omite la ley 2: does falta; tiene que ser lo que hace la ley.',
      'Se omite la ley 4: state=“AL” aparece dos veces.',
    ]);
  });

  it('reads the file of the demonstration', () => {
    const { laws, faults } = readPolicy(JSON.parse(readFileSync('demo/data/state-laws.json', 'utf8')));
    expect([laws.length, faults]).toEqual([9, []]);
  });
});

describe('laws', () => {
  const laws = readPolicy([{ ...law, from: '2026-05-20' }]).laws;

  it('are in force from their day on', () => {
    expect(lawsOn(laws, '2026-05-18').later).toEqual(laws);
    expect(lawsOn(laws, '2026-05-20').inForce).toEqual(laws);
    expect(lawsOn(laws, null).inForce).toEqual(laws);
  });

  it('disagree with a list that has what they ban, or has not what they require', () => {
    const counts = countsOfAgreements([agreement({ state: 'AL', counties: ['01001'] })]);
    const as = (state: string, effect: string): boolean =>
      disagrees(readPolicy([{ ...law, state, effect }]).laws[0] ?? ({} as never), counts);
    expect([as('AL', 'bans'), as('AL', 'requires'), as('AK', 'bans'), as('AK', 'requires'), as('AL', 'limits')]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
