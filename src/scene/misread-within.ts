import type { Geography } from '../geography/geography.js';
import { hasPlace } from '../geography/has-place.js';
import type { Picture } from './picture.js';
import type { Settings } from './settings.js';
import type { Misreading } from './words/describe-status.js';

/** A place to frame that the boundaries do not have. A county is looked for once the counties are there. */
export function misreadWithin(picture: Picture, geography: Geography | undefined, { within }: Pick<Settings, 'within'>): Misreading[] {
  if (!geography || within === null || picture.kind === 'waiting' || hasPlace(geography, within)) return [];
  const used = picture.base.within === null ? 'the whole country' : 'its state';
  return [{ attribute: 'within', text: within, expected: 'in this geography', used, isUnderstood: true }];
}

/** What does so. */
export type MisreadWithin = typeof misreadWithin;
