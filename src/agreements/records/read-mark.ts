/** What a mark says of a place; `unknown` where it says in words that nobody knows, or that nothing is decided. */
export type Mark = 'yes' | 'no' | 'unknown';

/** Words for yes and no, without case, spaces and punctuation, as lists of places print them. */
const words: ReadonlyMap<string, Mark> = new Map([
  ...mark('yes', 'yes y true t 1 x ✓ ✔ ☑ ✅ active current participating participant signed inforce ineffect listed enrolled'),
  ...mark('yes', 'sí si participa verdadero'),
  ...mark('no', '✗ ✘ ❌ ☒ noparticipa sinacuerdo falso ninguno ninguna'),
  ...mark('unknown', 'desconocido nosesabe pendiente'),
  ...mark('yes', '287g 287gagreement hasagreement hasmoa hasa287gagreement agreement agreementsigned agreementinplace moa'),
  ...mark('no', 'no n false f none 0 never no287g not nonparticipating notparticipating nonparticipant inactive notactive'),
  ...mark('no', 'notsigned noagreement noagreements nomoa nonelisted notlisted noneonfile'),
  ...mark('unknown', 'unknown unk unclear undetermined notknown na notavailable nodata noresponse pending tbd tba undecided'),
  ...mark('unknown', 'inprocess applied nr missing unsure'),
]);

function mark(value: Mark, list: string): [word: string, mark: Mark][] {
  return list.split(' ').map((word) => [word, value]);
}

/** Reads a word for yes, no or not known; `null` for any other. An empty cell says nothing. */
export function readMark(text: string): Mark | null {
  const word = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}✓✔☑✅✗✘❌☒?]/gu, '');
  if (word === '?') return 'unknown';
  return words.get(word.replaceAll('?', '')) ?? (word === '' && /^\s*[-–—]+\s*$/.test(text) ? 'no' : null);
}
