import type { Geography } from '../geography/geography.js';
import { hasPlace } from '../geography/has-place.js';
import type { Picture } from './picture.js';
import { misreadSigners } from './misread-signers.js';
import type { Settings } from './settings.js';
import type { Misreading } from './words/describe-status.js';

type Asked = Pick<Settings, 'within' | 'signers'>;

/** A place to frame that the boundaries do not have, and what is no kind of agency. */
export function misreadIn(picture: Picture, geography: Geography | undefined, { within, signers }: Asked): Misreading[] {
  return [...misreadWithin(picture, geography, within), ...misreadSigners(signers)];
}

/** What does so. */
export type MisreadIn = typeof misreadIn;

/** A county is looked for once the counties are there. */
function misreadWithin(picture: Picture, geography: Geography | undefined, within: Settings['within']): Misreading[] {
  if (!geography || within === null || picture.kind === 'waiting' || hasPlace(geography, within)) return [];
  const used = picture.base.within === null ? 'the whole country' : 'its state';
  return [{ attribute: 'within', text: within, used, isUnderstood: true }];
}
