import type { problemDetails } from './problem-details.js';

/** A cell of the source, as its own program names it. */
export interface Cell {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** What can be wrong with a cell. */
export type ProblemCode = keyof typeof problemDetails;

/** A cell that was not understood as printed, as plain data: its sentence is made in the reader's language. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly [C in Code]: Cell &
    Readonly<(typeof problemDetails)[C]> & {
      readonly code: C;
      /** The file it is of, where there are several. */
      readonly file?: string;
      /** True where what is meant is certain and was read: nothing is missing because of it. */
      readonly mended?: true;
    };
}[Code];

/** What is wrong with a cell, apart from the cell. */
export type CellFault = { readonly [C in ProblemCode]: { readonly code: C } & Readonly<(typeof problemDetails)[C]> }[ProblemCode];

/** A problem with a sentence that a reporter understands. */
export interface WordedProblem extends Cell {
  readonly message: string;
  readonly mended?: true;
}
