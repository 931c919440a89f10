/** Rows that a sentence names; how many more there are it says itself. */
const named = 5;

/** The first of some rows, for a sentence that tells their number too: `3, 7, 12`, and an ellipsis where there are more. */
export const nameRows = (rows: readonly number[]): string => `${rows.slice(0, named).join(', ')}${rows.length > named ? ', …' : ''}`;
