import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/calendar/day.js';
import { agreementsTopic } from '../../src/scene/words/agreements-topic.js';
import { agreement } from '../fixtures/agreements.js';
import { countsOfAgreements, listingsOf } from '../fixtures/count-agreements.js';
import { drawnOf, figureOf } from '../fixtures/four-counties-picture.js';

const captionOf = (...given: Parameters<typeof drawnOf>) => figureOf(drawnOf(...given)).caption;

describe('createFigure', () => {
  it('explains every class it can show, with how many units are in it', () => {
    expect(captionOf()?.legend.entries.map(({ label, units, bar }) => [label, units, bar])).toEqual([
      ['1', 1, 1],
      ['2', 1, 1],
      ['None of its own; a state agency signed', 1, null],
      ['Applied, not signed', 1, null],
    ]);
    expect(captionOf({ view: 'model' }, '01')?.legend.entries.map(({ name, units }) => [name, units])).toEqual([
      ['pending', 1],
      ['class-jem-tfm', 1],
    ]);
    const { plates, legend } = captionOf({ view: 'model' }) ?? {};
    expect(plates?.map(({ title, figures }) => `${title}: ${figures}`)).toEqual([
      'Jail Enforcement: 1 agreement, 1 county',
      'Warrant Service Officer: 1 agreement, 1 county',
      'Task Force: 3 agreements, 1 county',
    ]);
    expect(legend?.entries.map(({ label }) => label)).toEqual([
      'None listed under the model',
      'None of its own under the model; a state agency signed',
    ]);
  });

  it('never prints a number without its unit and its date', () => {
    const { dateline, caption } = figureOf(drawnOf());
    expect(caption?.summary).toBe('As of June 6, 2025, 2 of 4 counties and county equivalents have at least one 287(g) agreement.');
    expect(caption?.ledger.sentence).toBe(
      '5 agreements listed: 3 in 2 counties, 1 statewide, 1 not placed. 1 application pending, not counted.',
    );
    expect(dateline).toBe('As of June 6, 2025');
  });

  it('says how old the newest list is once it is older than it may be', () => {
    const ageOn = (day: string, staleAfter: number): string => figureOf(drawnOf(), { aging: { today: dayNumber(day), staleAfter } }).age;
    expect(ageOn('2025-12-14', 45)).toBe('This list is 191 days old.');
    expect(ageOn('2025-06-07', 0)).toBe('This list is 1 day old.');
    expect([ageOn('2025-07-21', 45), ageOn('1970-01-01', 45), ageOn('2199-01-01', Infinity)]).toEqual(['', '', '']);
    expect(figureOf(drawnOf(), { aging: { today: NaN, staleAfter: 0 } }).age).toBe('');
  });

  it('says when only some models are counted', () => {
    const figure = figureOf(drawnOf({ models: ['WSO', 'TFM'] }));
    expect([figure.title, figure.filter]).toEqual(['287(g) Warrant Service Officer and Task Force agreements by county', '']);
    expect(figure.caption?.ledger.listed).toContain('Warrant Service Officer and Task Force agreements listed');
    const filter = 'Only Warrant Service Officer, Task Force agreements are shown.';
    expect(figureOf(drawnOf({ models: ['WSO', 'TFM'] }), { label: 'Who signed' }).filter).toBe(filter);
    expect(figureOf(drawnOf({ models: ['WSO', 'TFM'], view: 'model' })).filter).toBe(filter);
    expect(figure.name).toContain(filter);
  });

  it('speaks of a framed state alone', () => {
    const caption = captionOf({}, '02');
    expect(caption?.title).toBe('287(g) agreements in Alaska by county');
    expect(caption?.summary).toContain('1 of 2 counties and county equivalents in Alaska have');
    expect(caption?.ledger.sentence).toBe('3 agreements listed in Alaska: 1 in 1 county, 1 statewide, 1 not placed.');
    expect(caption?.legend.entries.map(({ units }) => units)).toEqual([1, 1]);
  });

  it('says what is counted and not drawn', () => {
    const counts = countsOfAgreements([agreement({ state: 'GU', counties: [] }), agreement()]);
    expect(captionOf({ level: 'state' }, null, counts)?.notes).toBe(
      'Guam is not in this geography: 1 agreement there is counted and not drawn.',
    );
    expect(captionOf()?.notes).toBe('');
  });

  it('names counties that the data names and own boundaries lack, each once', () => {
    const without = (...lacking: string[]) => listingsOf().countsOn((county) => !lacking.includes(county), null);
    expect(captionOf({}, null, without('01001'))?.notes).toBe('Not in this geography: 01001, Alabama.');
    expect(captionOf({}, null, without('02003', '01001'))?.notes).toBe('Not in this geography: 01001, Alabama; East, Alaska.');
    expect(captionOf({}, '02', without('02003', '01001'))?.notes).toBe('Not in this geography: East, Alaska.');
    const undrawnState = countsOfAgreements([agreement({ state: 'GU', counties: ['66010'] })]);
    expect(captionOf({ level: 'state' }, null, undrawnState)?.notes).toBe(
      'Guam is not in this geography: 1 agreement there is counted and not drawn.',
    );
    const ofAYear = figureOf(drawnOf({}, null, without('01001')), {
      vintage: { vintage: 2023, undrawable: ['01001'], notice: 'both-kinds' },
    });
    expect(ofAYear.caption?.notes).toBe(
      'Code 01001 in the data is not in the 2023 boundaries drawn here; agreements there are counted as not placed.',
    );
  });

  it('takes the author’s heading, and says what was not understood', () => {
    const misread = [{ attribute: 'as-of', text: '6/6/25', expected: 'a date like "2025-06-06"', used: 'the newest' } as const];
    const figure = figureOf(drawnOf(), { label: 'Mine', misread });
    expect(figure.title).toBe('Mine');
    expect(figure.misread).toEqual(['The setting as-of=“6/6/25” was not understood; this map uses the newest.']);
  });

  it('parts agreements by the author’s own limits, and leaves nothing that is listed below the first', () => {
    const legendOf = (breaks: string): string[] => {
      const topic = agreementsTopic({ breaks, unit: '' });
      const { caption } = figureOf(drawnOf({}, null, undefined, topic), { topic });
      return (caption?.legend.entries ?? []).flatMap(({ name, label, bar }) => (bar === null ? [] : `${name} ${label}`));
    };
    expect(legendOf('2')).toEqual(['class-1 1', 'class-5 2']);
    expect(legendOf('1, 3')).toEqual(['class-1 1–2']);
    for (const text of ['2 2', '0 1', '1.5', '1 2 3 4 5 6', 'natural']) expect(legendOf(text), text).toEqual(['class-1 1', 'class-2 2']);
  });

  it('says what was understood and has no effect: classes and a unit for agreements', () => {
    const topic = agreementsTopic({ breaks: '5 1', unit: 'per 1,000' });
    expect(figureOf(drawnOf(), { topic }).misread).toEqual([
      'The setting breaks=“5 1” has no effect here; this map uses numbers of agreements.',
      'The setting unit=“per 1,000” has no effect here; this map uses numbers of agreements.',
    ]);
    expect(figureOf({ kind: 'waiting' }, { topic }).misread).toEqual([]);
    expect(figureOf(drawnOf({}, '01')).misread).toEqual([]);
  });
});
