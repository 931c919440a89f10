import { packedStateSizes } from '../../../data/gazetteer/state-sizes.js';
import { lazy } from '../../memory/lazy.js';
import type { Fips, Vintage } from '../geography.js';

/** How large a state is, for a sentence about it: the gazetteer knows the same and forty times more. */
export interface StateSize {
  /** Counties and their equivalents, by the year of the boundaries. */
  readonly counties: Readonly<Record<Vintage, number>>;
  /** `null` where the Census gives none in the table used. */
  readonly residents: number | null;
}

/** The states' sizes, and the year whose first of July the residents stand for. */
export interface StateSizes {
  readonly residentsYear: number;
  readonly states: ReadonlyMap<Fips, StateSize>;
}

/** Packed as a year, and for each state its code, its counties in 2017 and in 2023, and its residents: `2025,01 67 67 5193088`. */
export const stateSizes: () => StateSizes = lazy(() => {
  const [year, ...lines] = packedStateSizes.split(',');
  const read = lines.map((line): [Fips, StateSize] => {
    const [fips = '', before, now, residents = ''] = line.split(' ');
    return [fips, { counties: { 2017: Number(before), 2023: Number(now) }, residents: residents === '' ? null : Number(residents) }];
  });
  return { residentsYear: Number(year), states: new Map(read) };
});
