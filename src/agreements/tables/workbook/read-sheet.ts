import { fault } from '../../fault.js';
import { maxRanges } from '../limits.js';
import { type CellRange, readRange, readReference } from './cell-range.js';
import { type CellBook, cellText } from './cell-text.js';
import type { PartListener, PartReader } from './part-reader.js';
import { SheetRows } from './sheet-rows.js';
import { addressInFormula } from './sheet-links.js';
import { isTrue, readAttributes } from './xml-scanner.js';

/** A link over some cells: the relationship with its address, and a place in what it leads to. */
export interface SheetLink {
  readonly range: CellRange;
  readonly id: string | null;
  readonly place: string;
}

/** What a sheet holds. */
export interface Sheet {
  readonly rows: SheetRows;
  readonly merges: readonly CellRange[];
  readonly links: readonly SheetLink[];
}

/**
 * Reads the cells of a sheet, its merged cells and its links. A cell that has a format alone is none.
 *
 * @throws {DataError} when the sheet is damaged or ends early, or is more than a page can hold
 */
export async function readSheet(parts: PartReader, part: string, { book, file }: SheetFacts): Promise<Sheet> {
  const sheet = new SheetListener(part, { book, file });
  await parts.read(part, sheet);
  return sheet;
}

/** What else is known of a sheet. */
export interface SheetFacts {
  readonly book: CellBook;
  readonly file: string | undefined;
}

/** The elements of a cell that hold text: its value, its formula, and its text where it has it itself. */
type Holder = 'value' | 'formula' | 'inline';

class SheetListener implements Sheet, PartListener {
  readonly rows: SheetRows;
  readonly merges: CellRange[] = [];
  readonly links: SheetLink[] = [];
  readonly #part: string;
  readonly #facts: SheetFacts;
  /** The address in a formula that several cells share, by its number. */
  readonly #shared = new Map<string, string>();
  #row = -1;
  #column = -1;
  #type = 'n';
  #style = 0;
  #hasValue = false;
  #formula: ReadonlyMap<string, string> | null = null;
  #holder: Holder | null = null;
  #isPronunciation = false;
  #held: Record<Holder, string> = nothingHeld();

  constructor(part: string, facts: SheetFacts) {
    this.rows = new SheetRows(facts.file);
    this.#part = part;
    this.#facts = facts;
  }

  get lastRow(): number {
    return this.#row + 1;
  }

  open(name: string, attributes: string, parent: string): void {
    if (parent === 'row' && name === 'c') this.#openCell(attributes);
    else if (parent === 'c') this.#openInCell(name, attributes);
    else if (name === 't' && !this.#isPronunciation && (parent === 'is' || parent === 'r')) this.#holder = 'inline';
    else if (name === 'rPh') this.#isPronunciation = true;
    else if (name === 'row' && parent === 'sheetData') this.#openRow(attributes);
    else if (name === 'mergeCell' && parent === 'mergeCells') this.#addMerge(attributes);
    else if (name === 'hyperlink' && parent === 'hyperlinks') this.#addLink(attributes);
  }

  text(text: string): void {
    if (this.#holder === null) return;
    this.#held[this.#holder] += text;
    this.rows.refuseTooLong(this.#held[this.#holder], this.#row, this.#column);
  }

  close(name: string, parent: string): void {
    this.#holder = null;
    if (name === 'rPh') this.#isPronunciation = false;
    if (name === 'c' && parent === 'row') this.#closeCell();
  }

  #openRow(attributes: string): void {
    const given = readAttributes(attributes);
    const number = given.get('r');
    const row = number === undefined ? this.#row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row < 0) throw this.#damage();
    this.#row = row;
    this.#column = -1;
    if (isTrue(given.get('hidden'))) this.rows.hidden.add(row + 1);
  }

  #openCell(attributes: string): void {
    const given = readAttributes(attributes);
    const reference = given.get('r');
    const at = reference === undefined ? { row: this.#row, column: this.#column + 1 } : readReference(reference);
    if (at?.row !== this.#row) throw this.#damage();
    this.#column = at.column;
    this.#type = given.get('t') || 'n';
    this.#style = Number(given.get('s') ?? 0);
    this.#hasValue = false;
    this.#formula = null;
    this.#held = nothingHeld();
  }

  #openInCell(name: string, attributes: string): void {
    if (name === 'v') this.#holder = 'value';
    else if (name === 'f') {
      this.#holder = 'formula';
      this.#formula = readAttributes(attributes);
    }
    this.#hasValue ||= name === 'v' || name === 'is';
  }

  #closeCell(): void {
    const { value, inline } = this.#held;
    const text = cellText({ type: this.#type, style: this.#style, value, inline }, this.#facts.book);
    const link = this.#formula === null ? null : this.#addressOf(this.#formula);
    const at = { row: this.#row, column: this.#column };
    if (text === null) this.rows.lose({ ...at, value, code: 'text-missing' });
    // Programs that write formulas without computing them leave it to Excel. A formula that gives no text may have no value either.
    else if (this.#formula && link === null && !this.#hasValue && this.#type !== 'str') {
      this.rows.lose({ ...at, value: `=${this.#held.formula}`, code: 'no-result' });
    } else if ((text !== '' || link !== null) && !this.rows.put(at, text, link)) throw this.#damage();
  }

  /** Several cells that share a formula have its text in the first of them; an address in quotes is the same in all. */
  #addressOf(formula: ReadonlyMap<string, string>): string | null {
    const number = formula.get('t') === 'shared' ? formula.get('si') : undefined;
    const own = addressInFormula(this.#held.formula);
    if (number === undefined) return own;
    if (own !== null) this.#shared.set(number, own);
    return this.#shared.get(number) ?? null;
  }

  #addMerge(attributes: string): void {
    const range = readRange(readAttributes(attributes).get('ref') ?? '');
    if (range === null) throw this.#damage();
    if (this.merges.push(range) > maxRanges) throw fault('too-many-merges', { limit: maxRanges }, { file: this.#facts.file });
  }

  #addLink(attributes: string): void {
    const given = readAttributes(attributes);
    const range = readRange(given.get('ref') ?? '');
    if (range === null) throw this.#damage();
    const link = { range, id: given.get('id') ?? null, place: given.get('location') ?? '' };
    if (this.links.push(link) > maxRanges) throw fault('too-many-links', { limit: maxRanges }, { file: this.#facts.file });
  }

  #damage() {
    return fault('workbook-damaged', { part: this.#part, reason: 'cell-misplaced' }, { file: this.#facts.file, row: this.lastRow });
  }
}

const nothingHeld = (): Record<Holder, string> => ({ value: '', formula: '', inline: '' });
