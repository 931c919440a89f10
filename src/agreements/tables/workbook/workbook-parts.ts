import { fault } from '../../fault.js';
import type { PartReader } from './part-reader.js';
import { type Relationship, readRelationships } from './relationships.js';
import { isTrue, readAttributes } from './xml-scanner.js';

/** Where the parts of a workbook are, by their paths; `null` for one that it does not have. */
export interface WorkbookParts {
  /** The sheets of cells that are shown, in their order. Charts, dialogs and macros are sheets too, and hold none. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly texts: string | null;
  readonly styles: string | null;
  readonly properties: string | null;
  /** Whether days are counted from 1904, as once on the Macintosh. */
  readonly from1904: boolean;
}

/**
 * Finds the parts of a workbook by its relationships.
 *
 * @throws {DataError} when there is no workbook in the archive, or it is damaged
 */
export async function findParts(parts: PartReader, file: string | undefined): Promise<WorkbookParts> {
  const top = await readRelationships(parts, '', file);
  const workbook = targetOf(top, 'officeDocument') ?? 'xl/workbook.xml';
  if (workbook.endsWith('.bin')) throw fault('other-format', { format: 'xlsb' }, { file });
  const inside = await readRelationships(parts, workbook, file);
  const shown: { readonly name: string; readonly id: string }[] = [];
  let from1904 = false;
  await parts.read(workbook, {
    open(name, attributes, parent) {
      // Extensions have elements of the same names elsewhere.
      if (name === 'workbookPr' && parent === 'workbook') from1904 = isTrue(readAttributes(attributes).get('date1904'));
      if (name !== 'sheet' || parent !== 'sheets') return;
      const given = readAttributes(attributes);
      // Some programs write a state that there is not, as "show".
      if (!isHidden.has(given.get('state') ?? '')) shown.push({ name: given.get('name') ?? '', id: given.get('id') ?? '' });
    },
  });
  const sheets = shown.flatMap(({ name, id }) => {
    const sheet = inside.get(id);
    if (sheet === undefined) throw fault('workbook-damaged', { part: workbook, reason: 'sheet-unknown' }, { file });
    return sheet.type === 'worksheet' ? [{ name, path: sheet.target }] : [];
  });
  return {
    sheets,
    texts: targetOf(inside, 'sharedStrings'),
    styles: targetOf(inside, 'styles'),
    properties: targetOf(top, 'core-properties'),
    from1904,
  };
}

function targetOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | null {
  return [...relationships.values()].find((found) => found.type === type)?.target ?? null;
}

const isHidden: ReadonlySet<string> = new Set(['hidden', 'veryHidden']);
