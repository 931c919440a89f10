import type { Area } from './check-topology.js';
import { quote } from './describe-value.js';
import { GeographyError } from './geography-error.js';
import { successors } from '../names/crosswalk.js';
import type { Gazetteer } from '../names/gazetteer.js';

/** The part of the codes that may be of no county. A file of the year 2000 has a few that were retired before the gazetteer begins. */
const most = 1 / 50;

/**
 * Makes sure that the codes of counties are theirs. Districts of a state's house, metropolitan areas and ZIP codes have five digits as well.
 * @throws {GeographyError} naming the first code that no county has
 */
export function checkCodes(counties: readonly Area[], gazetteer: Gazetteer): void {
  const unknown = counties.filter(({ id }) => !gazetteer.get(id) && !Object.hasOwn(successors, id));
  if (unknown.length <= counties.length * most) return;
  throw new GeographyError('codes-of-no-county', { count: unknown.length, of: counties.length, first: quote(unknown[0]?.id ?? '') });
}
