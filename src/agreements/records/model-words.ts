import { foldHeader } from '../tables/column-names.js';

const models: readonly (readonly [word: string, isMeant: RegExp])[] = [
  ['JEM', /^(jem|jail enforcement)$/],
  ['WSO', /^(wso|warrant service( officer)?)$/],
  ['TFM', /^(tfm|tfo|task force( officer)?)$/],
  ['HYBRID', /^hybrid$/],
];

/** What stands around a model's name in the header of a column that is for that model alone. */
const around =
  /\b(287|g|287g|date|day|signed|moa|mou|agreement|model|program|link|has|is|active|officers?|number|of|agreements|moas|count|total)\b/g;

/** The model that a column is headed by, as in `Task Force Model`, `jem_signed` or `287(g) WSO`; `null` for any other header. */
export function modelInHeader(header: string): string | null {
  if (header.length > 60) return null;
  const folded = foldHeader(header);
  const bare = folded.replace(around, ' ').replace(/\s+/g, ' ').trim();
  const meant = models.find(([, isMeant]) => isMeant.test(bare));
  if (meant) return meant[0];
  // A model that this project does not know, under its printed name.
  return /\S (model|task force)$/.test(folded) && !/^(program|287 g|287g|support|agreement|type of) model$/.test(folded)
    ? header.trim()
    : null;
}

/** Whether a header is for a model that this project knows. */
export const isKnownModelHeader = (header: string): boolean => models.some(([word]) => word === modelInHeader(header));

/** Whether a cell speaks of a program model, known or not: no word of another kind is taken for one. */
export function isModelWord(text: string): boolean {
  return (
    /\b(jem|wso|tfm|tfo|hybrid|jail enforcement|task ?force|warrant servi\w+)\b/i.test(text.replace(/[_-]+/g, ' ')) ||
    /\bmodel\s*$/i.test(text)
  );
}
