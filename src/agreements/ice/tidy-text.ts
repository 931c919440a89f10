/**
 * A printed text without the marks of its making: no-break spaces, line breaks and runs of spaces become one space,
 * invisible characters go, curled apostrophes become straight ones, and nothing stands at either end.
 */
export function tidyText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
