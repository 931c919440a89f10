import { bisectRight } from 'd3';
import type { ProgramModel } from '../agreements/agreement.js';
import type { Level } from '../geography/geography.js';
import type { Count } from '../counts/tally.js';

/** How units are coloured. */
export type View = 'density' | 'model';

/**
 * Lower limits of the classes. Agreements are small whole numbers: of the 934 counties on the list of 2026-05-18, 548
 * have one, 200 two, 129 three or four, 47 five to nine and 10 more. The steps are fixed, not computed from each day's
 * list, so that a colour means the same number on every date.
 */
export const breaksOf: Readonly<Record<Level, readonly number[]>> = {
  county: [1, 2, 3, 5, 10],
  state: [1, 5, 20, 50, 100],
};

/** The sets of program models a unit can hold, in the order of the legend. */
export const modelSets = [
  ['JEM'],
  ['WSO'],
  ['TFM'],
  ['JEM', 'WSO'],
  ['JEM', 'TFM'],
  ['WSO', 'TFM'],
  ['JEM', 'WSO', 'TFM'],
] as const satisfies readonly (readonly ProgramModel[])[];

/** Names of the classes of the model view: `jem`, …, `jem-wso-tfm`, then `other` for models outside the three. */
export const modelClasses: readonly string[] = [...modelSets.map((set) => set.join('-').toLowerCase()), 'other'];

/** The class of a unit, from 1; 0 for none listed. */
export function classify(count: Count | undefined, view: View, breaks: readonly number[]): number {
  if (!count || count.agreements === 0) return 0;
  return view === 'density' ? bisectRight(breaks, count.agreements) : modelClass(count);
}

function modelClass({ byModel }: Count): number {
  const held = (['JEM', 'WSO', 'TFM'] as const)
    .filter((model) => byModel[model] > 0)
    .join('-')
    .toLowerCase();
  return held === '' ? modelClasses.length : modelClasses.indexOf(held) + 1;
}
