import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../src/agreements/tables/read-delimited.js';

const read = (text: string) => readDelimited(new TextEncoder().encode(text), { file: 'list.csv' });

describe('readDelimited refuses before it builds', () => {
  it.each([
    ['line ends alone', 'State\r'.repeat(2_000_001), 'list.csv has more than 2,000,000 lines, which is more than this map reads.'],
    [
      'delimiters alone',
      `State,County\n${','.repeat(200_000)}`,
      'list.csv has more than 1,000 columns, which is more than this map reads.',
    ],
    [
      'quotation marks alone',
      `State,County\n${'"'.repeat(300_000)}`,
      'list.csv has a text of more than 100,000 characters in row 2, which is more than this map reads.',
    ],
    [
      'one endless cell',
      `State,County\nFL,${'x'.repeat(100_001)}`,
      'list.csv has a text of more than 100,000 characters in row 2, column 2, which is more than this map reads.',
    ],
    [
      'characters of zero',
      'State,County\nFL,\0Lee',
      'list.csv is not text: row 2 has a character of no meaning (zero). Open it in the program it is from and save it as .xlsx or CSV.',
    ],
  ])('%s', async (_, text, sentence) => {
    await expect(read(text)).rejects.toThrow(sentence);
  });
});
