import { describe, expect, it } from 'vitest';
import { completeDataset } from '../../../src/agreements/complete-dataset.js';
import { DataError } from '../../../src/agreements/data-error.js';
import type { Problem } from '../../../src/agreements/problem.js';
import { readJson } from '../../../src/agreements/records/read-json.js';
import { datasetToJson } from '../../../src/node/dataset-to-json.js';
import { errorSentence, problemSentence, wordProblem } from '../../../src/scene/words/problems.js';

const cell = { row: 7, column: 'SIGNED', value: 'soon' };

describe('a problem', () => {
  it('says what is wrong, and of which file where there are several', () => {
    const problem: Problem = { ...cell, code: 'later-than-list', list: '2026-05-18' };
    expect(problemSentence(problem)).toBe('Kept as printed, although it is later than the list of 2026-05-18.');
    expect(problemSentence({ ...problem, file: 'may.csv' })).toMatch(/^may\.csv: Kept as printed/);
  });

  it('shows a value on one line, and nothing in it that would steer a terminal', () => {
    expect(problemSentence({ ...cell, code: 'unknown-state', value: 'A\n\u001b[31mB' })).toBe(
      '“A \ufffd[31mB” is not a state or territory.',
    );
  });

  it('keeps its code and its details through JSON, with its sentence beside them', () => {
    const problems: Problem[] = [
      { ...cell, code: 'unreadable-date', isSerial: true, isLeftOut: false },
      { ...cell, code: 'read-as-state', state: 'MN', agency: 'Crow Wing County', mended: true },
      { ...cell, code: 'given', sentence: 'Nobody knows.', file: 'may.csv' },
    ];
    const dataset = { ...completeDataset({ agreements: [] }), problems };
    const json = datasetToJson(dataset);
    expect(json).toContain('It looks like a spreadsheet’s serial number for a day');
    expect(completeDataset(readJson(new TextEncoder().encode(json)))).toEqual(dataset);
  });

  it('of an adapter’s own, or of a later version of this project, keeps its own sentence', () => {
    const own = { ...cell, message: 'It says soon.' };
    const given = { ...cell, code: 'given', sentence: 'It says soon.' };
    expect(completeDataset({ agreements: [], problems: [own] }).problems).toEqual([given]);
    const later = { ...own, code: 'not-yet-invented' };
    const incomplete = { ...own, code: 'later-than-list', list: 5 };
    expect(completeDataset({ agreements: [], problems: [later, incomplete] }).problems).toEqual([given, given]);
  });

  it('is given to the page with its sentence', () => {
    expect(wordProblem({ ...cell, code: 'unknown-model' })).toEqual({
      ...cell,
      code: 'unknown-model',
      message:
        '“soon” is not the name of a program model (JEM, WSO, TFM, HYBRID, or another). Where a row holds several, put semicolons between them.',
    });
  });
});

describe('an error', () => {
  it('of an adapter’s own shows as it is, with the code "given"', () => {
    const error = new DataError('The service is asleep.');
    expect([error.code, errorSentence(error), errorSentence(new Error('Offline.'))]).toEqual([
      'given',
      'The service is asleep.',
      'Offline.',
    ]);
  });

  it('names the problem that most likely explains it', () => {
    const problem: Problem = { ...cell, code: 'quote-not-closed', lines: 2 };
    expect(errorSentence(new DataError('It has no column.', {}, { problem }))).toBe(
      'It has no column. A quotation mark opened in row 7 is never closed, so this row and the 2 lines after it could not be read.',
    );
  });
});
