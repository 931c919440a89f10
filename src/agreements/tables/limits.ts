/**
 * What a page will read at most: fifty times ICE's newest list, which has 1,843 rows in 0.2 MB. A sheet of 100,000 rows
 * takes some 200 MB while it is read, about what a phone lets a tab have.
 */
export const maxRows = 100_000;
export const maxColumns = 1_000;
export const maxCells = 2_000_000;
export const maxBytes = 50_000_000;
/** Bytes that the parts of a workbook which are read unpack to: ICE's newest list is 1.5 MB. */
export const maxUnpacked = 80_000_000;
/** Characters in a cell: three times what Excel lets one hold (32,767). */
export const maxTextLength = 100_000;
/** Characters in all cells of a sheet, which can share one text; as many as a CSV file of {@link maxBytes} has. */
export const maxText = 50_000_000;
/** Links in a sheet, and merged cells: two in every row. */
export const maxRanges = 200_000;
/** Cells whose content is missing from a workbook. With more of them it is not that workbook any more. */
export const maxLost = 1_000;
/** Line ends in a delimited file, with those inside of cells: twenty in every row. */
export const maxLines = 2_000_000;
