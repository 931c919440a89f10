import { fault } from '../../fault.js';
import { maxRanges } from '../limits.js';
import type { PartReader } from './part-reader.js';
import { readAttributes } from './xml-scanner.js';

/** Where a part points to. */
export interface Relationship {
  /** The last word of its type: `worksheet`, `hyperlink`. */
  readonly type: string;
  /** The path of a part, or an address outside of the workbook as it is written. */
  readonly target: string;
}

/**
 * What a part points to, by the ids it uses; nothing where it has no relationships. `''` stands for the workbook as a whole.
 *
 * @throws {DataError} when they are damaged, or more than a page can hold
 */
export async function readRelationships(
  parts: PartReader,
  part: string,
  file: string | undefined,
): Promise<ReadonlyMap<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!parts.has(path)) return found;
  let count = 0;
  await parts.read(path, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      count += 1;
      if (count > maxRanges) throw fault('too-many-links', { limit: maxRanges }, { file });
      const given = readAttributes(attributes);
      const type = (given.get('Type') ?? '').replace(/^.*\//, '');
      const target = given.get('Target') ?? '';
      found.set(given.get('Id') ?? '', { type, target: type === 'hyperlink' ? target : resolve(folder, target) });
    },
  });
  return found;
}

/** A path as seen from a folder; one that begins with a stroke is seen from the top. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  const slashed = target.replace(/\\/g, '/');
  for (const step of (slashed.startsWith('/') ? slashed : folder + slashed).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
