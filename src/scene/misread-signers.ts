import { askedSigners, readSigners } from '../counts/read-signers.js';
import type { Misreading } from './words/describe-status.js';

/** Words for kinds of agency that are none. */
export function misreadSigners(text: string): Misreading[] {
  const { signers, unread } = readSigners(text);
  if (unread.length === 0) return [];
  const used = signers.length === 0 ? 'all agencies' : (`"${signers.join(' ')}"` as const);
  return [{ attribute: 'signers', text, among: askedSigners, used }];
}
