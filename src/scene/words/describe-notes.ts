import { sum } from '../../arithmetic/sum.js';
import type { Choropleth } from '../../choropleth/classify.js';
import { sumLedger } from '../../counts/sum-ledger.js';
import { undrawnStates } from '../../choropleth/undrawn-states.js';
import { stateOf } from '../../geography/fips.js';
import type { VintageChoice } from '../../geography/choose-vintage.js';
import type { Fips } from '../../geography/geography.js';
import type { DataMessages } from './messages.js';

/**
 * What is said of boundaries, and of what an author's geography lacks; `''` for nothing.
 *
 * @param vintage `null` for an author's own boundaries
 */
export function describeNotes(choropleth: Choropleth, within: Fips | null, vintage: VintageChoice | null, words: DataMessages): string {
  const { stateless } = sumLedger(choropleth.counts, within);
  return words.sentences([
    stateless > 0 ? words.ledger.stateless(stateless) : '',
    vintage ? words.ledger.vintage(vintage) : '',
    describeUndrawnStates(choropleth, words),
    vintage ? '' : describeUndrawnCounties(choropleth, within, words),
  ]);
}

/** States that an author's geography does not have, with what is counted there; `''` for none. */
function describeUndrawnStates(choropleth: Choropleth, { ledger, stateName }: DataMessages): string {
  const undrawn = undrawnStates(choropleth);
  if (undrawn.length === 0) return '';
  const agreements = sum(undrawn, (state) => choropleth.counts.states[state]?.agreements ?? 0);
  return ledger.undrawn(undrawn.map(stateName), agreements);
}

/**
 * Counties that the data names and an author's geography lacks, of states that it draws; `''` for none.
 *
 * @param within the state that is framed, whose counties alone are meant
 */
function describeUndrawnCounties(choropleth: Choropleth, within: Fips | null, words: DataMessages): string {
  const undrawn = undrawnStates(choropleth);
  const printed = new Map<Fips, string>();
  for (const problem of choropleth.counts.problems) {
    if (problem.code !== 'not-drawn' || !problem.county.startsWith(within ?? '') || undrawn.includes(stateOf(problem.county))) continue;
    printed.set(problem.county, problem.value);
  }
  const counties = [...printed].sort(([a], [b]) => (a < b ? -1 : 1));
  return counties.length === 0 ? '' : words.undrawn(counties.map(([county, name]) => ({ name, state: words.stateName(stateOf(county)) })));
}
