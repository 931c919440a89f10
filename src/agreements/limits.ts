/**
 * What a page will read at most. ICE's newest list has 1,843 rows in 0.2 MB, and every list since 2021 put together has
 * some 330,000, so these leave room for anything real and still fit in a phone's memory.
 */
export const MAX_BYTES = 50_000_000;
export const MAX_ROWS = 500_000;
export const MAX_COLUMNS = 1_000;
export const MAX_CELLS = 5_000_000;
/** Bytes of a workbook's parts once unpacked: ICE's newest is 1.5 MB. */
export const MAX_UNPACKED = 150_000_000;
