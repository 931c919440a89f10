import { describe, expect, it } from 'vitest';
import { loadBundled } from '../../src/agreements/load-bundled.js';
import { isListedOn } from '../../src/counts/listings.js';
import { createTimeline, listAt, listAYearBefore, listOnWay, spanBetween, stepByKey } from '../../src/scene/timeline.js';

const dataset = await loadBundled({ withLinks: false });
const timeline = createTimeline(dataset, [], null);

describe('the timeline of the bundled lists', () => {
  it('has the total of every list', () => {
    for (const [i, day] of timeline.days.entries()) {
      if (i % 50 > 0 && i < timeline.days.length - 1) continue;
      const listed = dataset.agreements.filter((each) => each.status === 'signed' && isListedOn(each, day, { kind: 'list', day }));
      expect([day, timeline.totals[i]]).toEqual([day, listed.length]);
    }
    expect(timeline.totals[timeline.days.length - 1]).toBe(1843);
  });

  it('counts some models and one state alone', () => {
    const last = timeline.days.length - 1;
    expect(createTimeline(dataset, ['TFM'], null).totals[last]).toBe(1162);
    expect(createTimeline(dataset, [], 'TX').totals[last]).toBe(387);
  });

  it('draws a tick for every list and none inside a gap', () => {
    expect(timeline.ticks.split('M').length - 1).toBe(timeline.days.length);
    expect(timeline.gaps.split('Z').length - 1).toBe(dataset.gaps.length);
    expect(dataset.gaps.some(({ after, before }) => timeline.days.some((day) => day > after && day < before))).toBe(false);
  });

  it('plays true to time: the long span without news takes its share', () => {
    const [first = ''] = timeline.days;
    const shares = [0, 0.25, 0.5, 0.75, 0.9, 1].map((share) => timeline.days[listOnWay(timeline, first, share)]);
    expect(shares.map((day) => day?.slice(0, 4))).toEqual(['2021', '2022', '2023', '2025', '2025', '2026']);
    expect(shares.at(-1)).toBe(timeline.days.at(-1));
  });

  it('compares with the list of a year before, and always with an earlier one', () => {
    const last = timeline.days.length - 1;
    expect(timeline.days[listAYearBefore(timeline, last)]).toMatch(/^2025-05/);
    expect(listAYearBefore(timeline, 1)).toBe(0);
    expect(spanBetween(timeline, timeline.days[0] ?? '', timeline.days[last] ?? '')).toBe('M0 0H1000V100H0Z');
  });

  it('stands on lists alone', () => {
    const at = listAt(timeline, '2024-10-20');
    expect(timeline.days[at]).toBe('2024-10-04');
    expect(timeline.days[stepByKey(timeline, at, 'ArrowRight') ?? -1]).toBe('2024-11-01');
    expect(listAt(timeline, '2019-01-01')).toBe(0);
    expect(stepByKey(timeline, 0, 'ArrowLeft')).toBe(0);
    expect(stepByKey(timeline, 0, 'End')).toBe(timeline.days.length - 1);
    expect(stepByKey(timeline, 0, 'a')).toBeNull();
  });
});
