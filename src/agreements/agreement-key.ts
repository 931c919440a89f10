import type { Agreement } from './agreement.js';
import { foldText } from './fold-text.js';
import { nameKey } from './name-key.js';
import { isKnownModel } from './program-models.js';

/**
 * By what an agreement is the same on two lists: state, agency and program model, whatever the case, spacing and
 * apostrophes of the agency's name and the case of a printed model; its counties where a source names no agency. A misspelled or renamed
 * agency is another one. Several agreements of a list can share a key: ICE prints a row twice at times, and a state may have two townships
 * of one name.
 */
export function agreementKey({ state, agency, counties, model }: Agreement): string {
  return [state, foldText(agency) || counties.join('+'), model === null || isKnownModel(model) ? model : nameKey(model)].join('|');
}
