import type { Model, ProgramModel } from './agreement.js';
import { printedName } from './printed-name.js';

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

/** What stands between the models of a list; whoever wrote one meant several. */
const between = /[,/&+|]|\band\b|\bor\b/i;

/**
 * The program model that a text names: a known one by its code or its full name, or another by its printed name. `null` for what is no
 * name, and for several models in one; nothing is guessed.
 */
export function readModel(text: string): Model | null {
  const known = knownModel(text);
  if (known !== null) return known;
  const name = printedName(text);
  if (name === null || isMisspelled(name)) return null;
  const isList = name.split(between).some((part) => knownModel(part) !== null) || name.split(' ').every(knownModel);
  return isList ? null : name;
}

const fullNames = ['jail enforcement', 'warrant service officer', 'warrant service', 'task force officer', 'task force'];
/** How many letters may be wrong in a name that is still the known one: "Enforcment", "Froce". */
const mostWrong = 2;

/** Whether a text is a known name with letters missing, added or wrong: no new model, and which one is not for a map to say. */
function isMisspelled(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.filter((word) => word !== 'model') ?? [];
  return fullNames.some((name) => {
    const known = name.split(' ');
    return words.length === known.length && editsBetween(words.join(''), known.join('')) <= mostWrong;
  });
}

/** How many letters have to be put in, taken out or replaced to make one word of another. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function knownModel(text: string): ProgramModel | null {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^287g/, '');
  const model = modelWords.get(folded) ?? modelWords.get(folded.replace(/model$/, ''));
  if (model) return model;
  // "Task Force Model (TFM)" is one name, twice.
  const [, name = '', again = ''] = /^([^()]+)\(([^()]+)\)\s*$/.exec(text) ?? [];
  const twice = again === '' ? null : knownModel(name);
  return twice !== null && twice === knownModel(again) ? twice : null;
}
