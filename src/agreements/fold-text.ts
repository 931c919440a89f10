/**
 * What is left of a text once case, accents, spaces and punctuation are set aside: the key by which an agency is the
 * same on two lists. Letters and digits stay, so a misspelled name is another name.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
