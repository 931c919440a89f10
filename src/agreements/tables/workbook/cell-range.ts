/** A rectangle of cells, rows and columns from 0, both ends in it. */
export interface CellRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A sheet ends at XFD1048576 (ECMA-376 part 1, 18.3.1.73 and 18.18.7). */
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Where a cell is, `B12` being row 11 and column 1; `null` when the text names none, or one outside of every sheet. */
export function readReference(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text) ?? [];
  let column = -1;
  for (const letter of letters.toUpperCase()) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  const row = Number(digits) - 1;
  return letters !== '' && row <= lastRow && column <= lastColumn ? { row, column } : null;
}

/** The cells from one to another, `A2:B4`, or one alone; `null` when the text names none. */
export function readRange(text: string): CellRange | null {
  const [first = '', second = first] = text.split(':');
  const [start, end] = [readReference(first), readReference(second)];
  if (start === null || end === null) return null;
  return {
    startRow: Math.min(start.row, end.row),
    startCol: Math.min(start.column, end.column),
    endRow: Math.max(start.row, end.row),
    endCol: Math.max(start.column, end.column),
  };
}

/** A column as a spreadsheet names it: 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
