import type { Problem } from '../../agreements/problem.js';
import type { MissingPlace } from '../../counts/measure-counts.js';
import { problemOfMissing } from '../../counts/problems-of-placing.js';
import { type PlaceSentences, quoted } from './place-problems.js';

/** Why a place was not found, each as a Spanish sentence. */
export const spanishPlaceSentences: PlaceSentences = {
  'no-state': () => 'No se indica el estado.',
  'unknown-state': ({ value }) => `${quoted(value)} no es un estado ni un territorio.`,
  'doubtful-state': ({ value }) =>
    `${quoted(value)} es el nombre de un estado, pero la mayoría de los demás nombres no lo son, así que no se tomó por uno.`,
  'no-county': () => 'No se indica el condado.',
  'unknown-county': ({ value }) => `Ningún condado de este estado se llama ${quoted(value)}.`,
  'ambiguous-county': ({ value }) => `${quoted(value)} es el nombre de un condado y también de una ciudad de este estado.`,
  'code-and-name': ({ value, name }) =>
    `El código ${quoted(value)} y el nombre ${quoted(name)} que lo acompaña son lugares distintos, así que no se tomó ninguno.`,
  'not-drawn': ({ value }) => `${quoted(value)} no está en los límites que se dibujan.`,
  'no-day': () => 'Esta fila no da fecha y otras sí, así que no pertenece a ninguna de las que se muestran.',
};

/** Why a place was not found, in a Spanish sentence. */
export function describeSpanishMissing(missing: MissingPlace): string {
  const problem = problemOfMissing(missing, 0);
  return (spanishPlaceSentences[problem.code] as (problem: Problem) => string)(problem);
}
