import type { PlaneDifference } from './apply-difference.js';
import type { EncodedPlane } from './decode-walk.js';
import type { Level, Vintage } from '../geography.js';

// Each module is named in full, so that every bundler sees it.
const present: Readonly<Record<Level, () => Promise<{ readonly plane: EncodedPlane }>>> = {
  county: () => import('../../../data/geography/counties-2023.js'),
  state: () => import('../../../data/geography/states-2023.js'),
};

const earlier: Readonly<Record<Level, () => Promise<{ readonly difference: PlaneDifference }>>> = {
  county: () => import('../../../data/geography/counties-2017.js'),
  state: () => import('../../../data/geography/states-2017.js'),
};

/** The text of a bundled geography. That of 2017 is what differs from that of 2023; both are sent for side by side. */
export async function loadPlane(level: Level, vintage: Vintage): Promise<EncodedPlane> {
  if (vintage === 2023) return (await present[level]()).plane;
  const all = [present[level](), earlier[level](), import('./apply-difference.js')] as const;
  // Another try that began before each of them has ended would wait for the one that fails.
  await Promise.allSettled(all);
  const [{ plane }, { difference }, { applyDifference }] = await Promise.all(all);
  return applyDifference(plane, difference);
}
