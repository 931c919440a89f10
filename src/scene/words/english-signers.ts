import { count } from './english-figure.js';
import type { SignerMessages } from './signer-messages.js';

/** What ICE's list calls County, Municipality, State and Tribe. */
const kinds: Readonly<Record<string, string>> = { county: 'county', municipality: 'municipal', state: 'state', tribe: 'tribal' };

const agencies = (signer: string, n: number): string =>
  signer === 'unknown'
    ? `${count(n, 'agency', 'agencies')} of a kind not given`
    : count(n, `${kinds[signer] ?? signer} agency`, `${kinds[signer] ?? signer} agencies`);

/** "municipal and tribal agencies". */
const named = (signers: readonly string[]): string => `${listed(signers.map((signer) => kinds[signer] ?? signer))} agencies`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "County, municipal and state". */
function listed(words: readonly string[]): string {
  const rest = words.slice(0, -1);
  const last = words.at(-1) ?? '';
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`;
}

/** What is said of who signed, in American English. */
export const englishSigners: SignerMessages = {
  title: (level, kind, place) => `Who signed 287(g) ${kind}agreements${place}, by ${level}`,
  legend: 'Kinds of agency that signed',
  meaning: (signers) => {
    const each = signers.map((signer) => (signer === 'unknown' ? 'other' : signer));
    return `${capital(named(each))}${signers.length === 1 ? ' only' : ''}`;
  },
  note: (signers) => `Signed by ${listed([...signers].map(([signer, n]) => agencies(signer, n)))}`,
  caution: 'Kinds of agency are as the list prints them; ICE’s lists file some constables as municipal and some as county agencies.',
  column: (signer) => (signer === 'unknown' ? 'Agencies of a kind not given' : `${capital(kinds[signer] ?? signer)} agencies`),
  unused: (measure) => `The setting measure=“${measure}” has no effect on a map of who signed.`,
  kindWords: (kind, signers) =>
    `${listed(signers.map((signer, i) => `${kinds[signer] ?? signer}-${i === signers.length - 1 ? 'agency' : ''}`))} ${kind}`,
  filter: (signers) => `Only agreements signed by ${named(signers)} are shown.`,
  legendAlone: (title, signers) => `${title}, ${named(signers)} only`,
  all: 'All',
  several: (signers) => capital(named(signers)),
};
