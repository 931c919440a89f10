/**
 * What a table may become at most. ICE's newest list makes 1,843 agreements; limits on what is read do not bound what it becomes,
 * since one cell can name very many models.
 */
export const maxAgreements = 200_000;
/** Problems kept; the count of the others is said. Nobody reads so many one by one. */
export const maxProblems = 1_000;
/** Characters of a cell, as many as Excel's own can hold (32,767): a longer one is no value of a table. */
export const maxCellText = 32_767;
