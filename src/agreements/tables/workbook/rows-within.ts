/**
 * The rows of a sheet between two, both from 0 and both included, of rows in their order that count from 1. Only rows that are there: a
 * range may end a million rows below them.
 */
export function rowsWithin<Row extends { readonly row: number }>(rows: readonly Row[], first: number, last: number): readonly Row[] {
  return rows.slice(firstFrom(rows, first + 1), firstFrom(rows, last + 2));
}

/** Where the rows from one on begin, by halving. */
function firstFrom(rows: readonly { readonly row: number }[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
