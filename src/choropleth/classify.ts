import type { Count, Counts } from '../counts/counts.js';
import type { Fips, Geography, Unit } from '../geography/geography.js';
import type { Question } from './question.js';
import { countScale } from './scales/count-scale.js';
import type { Class, Scale } from './scales/scale.js';

/** The numbers of a map: every unit of a level with its count and class. */
export interface Choropleth {
  readonly question: Question;
  /** Of the models asked for. */
  readonly counts: Counts;
  /** The geography's units of the level asked for. */
  readonly units: readonly Unit[];
  /** Those of the level, by code. */
  readonly byUnit: Readonly<Record<Fips, Count>>;
  readonly classes: readonly Class[];
  /** Position in `classes` of each unit, parallel to `units`. */
  readonly classOf: Uint8Array;
  /** States whose own agencies signed: they cover every county of it. */
  readonly covered: readonly Unit[];
  /** The geography's states. */
  readonly states: readonly Unit[];
}

/**
 * Puts every unit of a geography into a class.
 *
 * @param counts of the models that `question` asks for
 * @param scale of the numbers of agreements, unless given
 */
export function classify(
  geography: Geography,
  counts: Counts,
  question: Question,
  scale: Scale = countScale(question.level, counts),
): Choropleth {
  const { level } = question;
  const units = level === 'county' ? geography.counties : geography.states;
  const byUnit = level === 'county' ? counts.counties : counts.states;
  return {
    question,
    counts,
    units,
    byUnit,
    classes: scale.classes,
    classOf: Uint8Array.from(units, ({ id }) => scale.classOf(byUnit[id], id)),
    covered: level === 'county' ? geography.states.filter(({ id }) => (counts.states[id]?.statewide ?? 0) > 0) : [],
    states: geography.states,
  };
}
