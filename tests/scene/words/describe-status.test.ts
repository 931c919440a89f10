import { describe, expect, it } from 'vitest';
import { completeDataset } from '../../../src/agreements/complete-dataset.js';
import type { IsoDate } from '../../../src/calendar/day.js';
import { classify } from '../../../src/choropleth/classify.js';
import { selectModels } from '../../../src/counts/select-models.js';
import { describeStatus, type Progress } from '../../../src/scene/words/describe-status.js';
import { englishData as english } from '../../../src/scene/words/english-data.js';
import { agreement, fourCountiesDataset } from '../../fixtures/agreements.js';
import { countsOf } from '../../fixtures/count-agreements.js';
import { geography } from '../../fixtures/four-counties-picture.js';

const done: Progress = { geographyError: undefined, dataError: undefined, partError: undefined, isComplete: true, isLoadingData: false };
const question = { level: 'county', view: 'density', measure: 'agreements', compare: null, models: [], signers: '' } as const;

const statusOf = (progress: Partial<Progress>) => describeStatus({ ...done, ...progress }, undefined, english, english);
const statusOn = (asOf: IsoDate | null, dataset = fourCountiesDataset()) =>
  describeStatus(done, classify(geography, countsOf(dataset, asOf), question), english, english);

describe('describeStatus', () => {
  it('says nothing where the map speaks for itself', () => {
    expect([statusOf({}), statusOn(null)]).toEqual([undefined, undefined]);
  });

  it('says what it waits for', () => {
    expect(statusOf({ isComplete: false, isLoadingData: true })).toEqual({ kind: 'loading', text: 'Loading data…' });
    expect(statusOf({ isComplete: false })).toEqual({ kind: 'loading', text: 'Loading county boundaries…' });
  });

  it('says what failed before all else, the map itself first', () => {
    const [geographyError, dataError, partError] = ['The square is open.', 'There is no column.', 'The names are away.'].map(
      (message) => new Error(message),
    );
    expect(statusOf({ geographyError, dataError, partError, isComplete: false })).toEqual({
      kind: 'error',
      text: 'The map could not be loaded. The square is open. The data could not be loaded. There is no column.',
    });
    expect(statusOf({ geographyError, partError })?.text).toBe('The map could not be loaded. The square is open.');
    expect(statusOf({ dataError, partError, isComplete: false })).toEqual({
      kind: 'error',
      text: 'The data could not be loaded. There is no column.',
    });
    expect(statusOf({ partError })).toEqual({ kind: 'part', text: 'The names are away.' });
  });

  it('knows no data from data of which nothing matches', () => {
    expect(statusOn(null, completeDataset({ agreements: [] }))).toEqual({ kind: 'empty', text: 'The data has no agreements.' });
    const filtered = classify(geography, selectModels(countsOf(), ['HYBRID']), question);
    expect(describeStatus(done, filtered, english, english)).toEqual({ kind: 'empty', text: 'No agreements match.' });
    const pending = fourCountiesDataset({ agreements: [agreement({ status: 'pending' })] });
    expect(statusOn(null, pending)?.kind).toBe('empty');
    const stateless = fourCountiesDataset({ agreements: [agreement({ state: 'Nowhere' })] });
    expect(statusOn(null, stateless)).toBeUndefined();
  });

  it('says why nothing could be read', () => {
    const problems = [{ code: 'unknown-status', row: 7, column: 'status', value: 'maybe' }] as const;
    expect(statusOn(null, completeDataset({ agreements: [], problems }))?.text).toBe(
      'Nothing in the data could be read. Row 7: The row was left out: its status, “maybe”, is neither signed nor pending. Write one of the two, or columns="ignore: status" to count every row.',
    );
  });

  it('says that a day is not known, or that another is shown', () => {
    const lists = ['2025-01-01', '2025-06-06'];
    const gaps = [{ after: '2025-01-01', before: '2025-06-06' }];
    const dataset = fourCountiesDataset({ lists, gaps });
    expect(statusOn('2020-01-01', dataset)).toEqual({
      kind: 'empty',
      text: 'This map has no data for January 1, 2020: its lists begin on January 1, 2025.',
    });
    expect(statusOn('2025-03-01', dataset)).toEqual({
      kind: 'notice',
      text: 'There is no list between January 1, 2025 and June 6, 2025. This map shows January 1, 2025.',
    });
    expect(statusOn('2030-01-01', dataset)).toEqual({
      kind: 'notice',
      text: 'The newest list on this map is from June 6, 2025; January 1, 2030 cannot be shown yet.',
    });
  });
});
