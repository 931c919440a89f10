import type { ReaderHost } from './reader/reader-stage.js';

/** Whether an author lets readers come closer to a map. */
export function isZoomable({ zoom }: Pick<ReaderHost, 'zoom'>): boolean {
  return zoom !== null && zoom !== undefined && zoom !== false && zoom !== 'false';
}
