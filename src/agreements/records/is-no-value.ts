/** Whether a cell is empty, or holds what spreadsheets and ICE print where there is no value. */
export const isNoValue = (text: string): boolean => /^(|#?n\/?a|#n\?a|none|null|-+|–|—)$/i.test(text);
