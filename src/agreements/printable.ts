/**
 * A text of unknown origin as it may stand in a sentence: on one line, and with a mark in place of what would steer a
 * terminal or turn the direction of the line.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, '\ufffd');
}
