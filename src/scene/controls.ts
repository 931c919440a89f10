import type { ControlName } from './words/control-messages.js';
import type { Misreading, Used } from './words/describe-status.js';

/** What a reader can change. */
export const controlNames: readonly ControlName[] = ['level', 'view', 'model', 'day'];

/** Which controls an author wants, and what was not understood of that. */
export interface ControlsReading {
  readonly names: readonly ControlName[];
  readonly misread: Misreading | null;
}

/** Reads names parted by spaces or commas, in the author's order; all of them where there are none. */
export function readControls(text: string): ControlsReading {
  const asked = [...new Set(text.toLowerCase().match(/[^\s,;]+/g) ?? [])];
  const names = asked.flatMap((word) => controlNames.find((name) => name === word) ?? []);
  const used: Used = names.length === 0 && asked.length > 0 ? 'none' : `"${names.join(' ')}"`;
  const misread = asked.length === names.length ? null : { attribute: 'controls', text, expected: expectedControls, used };
  return { names: asked.length === 0 ? controlNames : names, misread };
}

const expectedControls = `made of ${controlNames.map((name) => `"${name}"`).join(', ')}`;
