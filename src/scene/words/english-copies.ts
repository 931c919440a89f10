import type { CopyMessages } from './copy-messages.js';

/** What is said of taking a copy of a map, in American English. */
export const englishCopies: CopyMessages = {
  title: 'Take a copy of this map',
  label: (name) =>
    ({
      image: 'Save image',
      svg: 'Save image as SVG',
      data: 'Save data as CSV',
      link: 'Copy link',
      share: 'Share',
      alt: 'Copy alt text',
      embed: 'Copy embed code',
    })[name],
  copied: 'Copied.',
  byHand: 'This page may not write to the clipboard. Copy it from here:',
  saved: (file) => `Saved as ${file}.`,
  drawnInstead: (file) => `This page does not let the map make a PNG image. Saved as ${file} instead.`,
  failed: (reason) => `No copy could be made: ${reason}`,
};
