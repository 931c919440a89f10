import { describe, expect, it } from 'vitest';
import { partMarks } from '../../src/scene/timeline.js';

describe('partMarks', () => {
  it('leaves places that are told apart where they are', () => {
    expect(partMarks([5, 40, 90])).toEqual([5, 40, 90]);
  });

  it('moves others apart, and none over the end', () => {
    expect(partMarks([40, 41, 42])).toEqual([40, 46, 52]);
    expect(partMarks([97, 98, 99])).toEqual([88, 94, 100]);
  });
});
