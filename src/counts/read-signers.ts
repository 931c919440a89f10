import type { AgencyType } from '../agreements/agreement.js';

/** A kind of agency that can be asked for: one that is known, or any other that a list prints. */
export type AskedSigner = AgencyType | 'other';

/** What people write for each. A sheriff is no kind: lists file some as county and some as municipal agencies. */
const written: readonly (readonly [signer: AskedSigner, like: RegExp])[] = [
  ['county', /^count(y|ies)$/],
  ['municipality', /^(municipal(ity|ities)?|cit(y|ies)|towns?)$/],
  ['state', /^states?$/],
  ['tribe', /^trib(al|es?)$/],
  ['other', /^others?$/],
];

/** The kinds that can be asked for, in the order in which they are named. */
export const askedSigners: readonly AskedSigner[] = written.map(([signer]) => signer);

/** Which kinds of agency an author names. */
export interface SignersReading {
  readonly signers: readonly AskedSigner[];
  /** Words that are no kind. */
  readonly unread: readonly string[];
}

/** Reads kinds of agency parted by spaces or commas: `county, municipal`. */
export function readSigners(text: string): SignersReading {
  const words = text.toLowerCase().match(/[^\s,;]+/g) ?? [];
  const isOf = (like: RegExp): boolean => words.some((word) => like.test(word));
  return {
    signers: written.filter(([, like]) => isOf(like)).map(([signer]) => signer),
    unread: words.filter((word) => !written.some(([, like]) => like.test(word))),
  };
}

/** Whether an agency is among those asked for. @param kind as the source has it; `null` where it says none */
export function isAskedSigner(signers: readonly AskedSigner[], kind: string | null): boolean {
  return signers.length === 0 || signers.includes(askedSigners.find((signer) => signer === kind) ?? 'other');
}
