import { textOf } from '../../scene/text-of.js';
import type { ReaderHost } from './reader-stage.js';

/** Names of the controls that an author wants; `''` for all of them, `null` for none. */
export function namedControls({ controls }: Pick<ReaderHost, 'controls'>): string | null {
  if (controls === null || controls === undefined || controls === false) return null;
  return controls === true ? '' : textOf(controls);
}

/** Whether the strip of days is among them: the lists that it stands on are the bundled ones. */
export function hasDays(host: Pick<ReaderHost, 'controls' | 'src' | 'adapter'>): boolean {
  return !host.src && !host.adapter && /^$|\b(day|compare)\b/.test(namedControls(host) ?? 'none');
}
