import { rememberTexts } from '../memory/remember-texts.js';
import type { Model, ProgramModel } from './agreement.js';
import { isMisspelled } from './is-misspelled.js';
import { printedName } from './printed-name.js';

/** Words for the models without spaces, punctuation and the word "model"; ICE itself prints TFO for some of its TFM agreements. */
const modelWords: ReadonlyMap<string, ProgramModel> = new Map([
  ['jem', 'JEM'],
  ['jail', 'JEM'],
  ['jailenforcement', 'JEM'],
  ['wso', 'WSO'],
  ['warrant', 'WSO'],
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

/** What stands between the models of a list; whoever wrote one meant several. */
const between = /[,/&+|]|\band\b|\bor\b/i;

/**
 * The program model that a text names: a known one by its code or its full name, or another by its printed name. `null` for what is no
 * name, and for several models in one; nothing is guessed.
 */
export const readModel: (text: string) => Model | null = rememberTexts((text) => {
  const known = knownModel(text);
  if (known !== null) return known;
  const name = printedName(text);
  if (name === null || isMisspelled(name.replace(/\bmod[el]+\b/i, ''), fullNames)) return null;
  const isList = name.split(between).some((part) => knownModel(part) !== null) || name.split(' ').every(knownModel);
  return isList ? null : name;
});

const fullNames = ['jail enforcement', 'warrant service officer', 'warrant service', 'task force officer', 'task force'];

function knownModel(text: string): ProgramModel | null {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^287g/, '');
  const model = modelWords.get(folded) ?? modelWords.get(folded.replace(/(model|program|agreement|moa)+$/, ''));
  if (model) return model;
  // "Task Force Model (TFM)" is one name, twice.
  const [, name = '', again = ''] = /^((?:287 ?\(g\) )?[^()]+)\(([^()]+)\)\s*$/.exec(text) ?? [];
  const twice = again === '' ? null : knownModel(name);
  return twice !== null && twice === knownModel(again) ? twice : null;
}
