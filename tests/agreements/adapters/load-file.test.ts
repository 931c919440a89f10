import { describe, expect, it } from 'vitest';
import { loadFile } from '../../../src/agreements/adapters/load-file.js';
import { completeDataset } from '../../../src/agreements/complete-dataset.js';

const file = { bytes: new TextEncoder().encode('State,County,Model\nFL,Palm Beach,TFM\n'), file: 'list.csv' };

describe('loadFile', () => {
  it('fills in what was left out where it is told to, and only there', async () => {
    const asItIs = await loadFile(file, {});
    expect(asItIs).not.toHaveProperty('gaps');
    expect(await loadFile(file, { isComplete: true })).toEqual(completeDataset(asItIs));
  });
});
