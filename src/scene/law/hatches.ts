import type { Effect } from './policy.js';

/** In CSS pixels and degrees: from one line to the next, how wide each is, and how they slant. Laws that allow are outlines. */
export const hatches: Readonly<Partial<Record<Effect, { readonly every: number; readonly width: number; readonly angle: number }>>> = {
  limits: { every: 13, width: 0.8, angle: -45 },
  bans: { every: 7, width: 1.1, angle: 45 },
};
