import { describe, expect, it } from 'vitest';
import { expectBounded } from '../../../src/agreements/records/expect-bounded.js';
import { readJson } from '../../../src/agreements/records/read-json.js';

const read = (text: string) => readJson(new TextEncoder().encode(text), { file: 'a.json' });

describe('JSON that becomes far more than it is', () => {
  it.each([
    ['['.repeat(101), 'a.json has lists or objects in one another more than 100 deep, which is more than this map reads.'],
    [`[${'{},'.repeat(1_500_000)}{}]`, 'a.json has more than 1,500,000 lists and objects, which is more than this map reads.'],
    [`[${'1,'.repeat(5_000_001)}1]`, 'a.json has more than 5,000,000 values, which is more than this map reads.'],
    [
      `{${Array.from({ length: 100_001 }, (_, i) => `"k${i}" :1`).join(',')}}`,
      'a.json has more than 100,000 different names of values, which is more than this map reads.',
    ],
  ])('is refused before it is made', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });

  it('is told by what stands outside of texts', () => {
    for (const text of ['"[[[[[[,,,"', `"${'['.repeat(200)}\\\\"`, `"${'['.repeat(200)}\\""`, `"${'{'.repeat(200)}`, '[]'.repeat(200)])
      expect(() => expectBounded(text, 'a.json')).not.toThrow();
    expect(() => expectBounded(`"a\\\\"${'['.repeat(200)}`, 'a.json')).toThrow('deep');
  });
});
