import type { ProgramModel } from '../agreement.js';

/** Words for the models without spaces, punctuation and the word "model"; ICE itself prints TFO for some of its TFM agreements. */
const modelWords: ReadonlyMap<string, ProgramModel> = new Map([
  ['jem', 'JEM'],
  ['jail', 'JEM'],
  ['jailenforcement', 'JEM'],
  ['wso', 'WSO'],
  ['warrantservice', 'WSO'],
  ['warrantserviceofficer', 'WSO'],
  ['tfm', 'TFM'],
  ['tfo', 'TFM'],
  ['taskforce', 'TFM'],
  ['taskforceofficer', 'TFM'],
  ['hybrid', 'HYBRID'],
  ['jailandtaskforce', 'HYBRID'],
  ['jailtaskforce', 'HYBRID'],
]);

/** The program model a word stands for: its code or its full name. `null` for anything else; nothing is guessed. */
export function readModel(text: string): ProgramModel | null {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return modelWords.get(folded) ?? modelWords.get(folded.replace(/model$/, '')) ?? null;
}
