import type { Choropleth } from './classify.js';

/** The same numbers by state. Its colors are still those of the level that was drawn. */
export function byState(choropleth: Choropleth): Choropleth {
  const { question, states, counts } = choropleth;
  if (question.level === 'state') return choropleth;
  return { ...choropleth, units: states, question: { ...question, level: 'state' }, byUnit: counts.states };
}
