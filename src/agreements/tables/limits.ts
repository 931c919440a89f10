/**
 * What a page will read at most: fifty times ICE's newest list, which has 1,843 rows in 0.2 MB. A sheet of 100,000 rows
 * takes some 200 MB while it is read, about what a phone lets a tab have.
 */
export const maxRows = 100_000;
export const maxColumns = 1_000;
export const maxCells = 2_000_000;
export const maxBytes = 50_000_000;
/** Bytes of a workbook's parts once unpacked: ICE's newest is 1.5 MB. */
export const maxUnpacked = 80_000_000;
