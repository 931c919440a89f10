import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, isSeen, one, readableMap, settled, until, warningsOf, words, wordsOf } from './map-on-page.js';

async function dated(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  await until(() => all(map, '[part~="days"] details').length > 0, 'the days are there');
  return map;
}

const marks = (map: AgreementMap): Element[] => all(map, '[part~="days"] svg circle');

describe('a note on a day', () => {
  it('is numbered on the strip, stands under it in the words of the page, and leads to its list', async () => {
    const map = await dated(
      html`<agreement-map level="state" controls="day" style="width: 900px"
        ><agreement-note day="2025-06-06">The <a href="#x">649</a></agreement-note><agreement-note day="2025-01-20">An order</agreement-note
        ><agreement-note day="2012-12-31">Before all lists</agreement-note><agreement-note at="TX">Texas</agreement-note></agreement-map>`,
    );
    const notes = all(map, '[part~="days"] [part~="note"]');
    expect(notes.map(wordsOf)).to.deep.equal([
      'December 31, 2012',
      '1January 20, 2025: show the list of that day',
      '2June 6, 2025: show the list of that day',
    ]);
    expect(isSeen(map.querySelector('a') as Element)).to.equal(true);
    // On the strip where its day is: 2021 is its beginning, May 2026 its end.
    const strip = one(map, '[part~="day"]').getBoundingClientRect();
    const [order, list] = marks(map).map((mark) => mark.getBoundingClientRect());
    expect(((order as DOMRect).left + 8 - strip.left) / strip.width).to.be.within(0.7, 0.82);
    expect((list as DOMRect).left - (order as DOMRect).right).to.be.greaterThan(0);
    await until(() => all(map, '[part~="note"][role="note"]').length === 1, 'what is noted of a place stays on the map');
    notes[2]?.querySelector('button')?.click();
    await until(() => words(map, 'dateline') === 'As of June 6, 2025', 'the list of the day is drawn');
    await settled(map);
    expect(words(map, 'ledger')).to.match(/^649 agreements listed/);
    await expect(map).to.be.accessible();
  });

  it('is left out, and said to be, where its day is none', async () => {
    let map: AgreementMap | undefined;
    const warnings = await warningsOf(async () => {
      map = await dated(
        html`<agreement-map level="state" controls="day"><agreement-note day="June 2025">June</agreement-note></agreement-map>`,
      );
    });
    expect(warnings).to.deep.equal(['agreement-map: <agreement-note day="June 2025"> is left out: write a day like "2025-01-20".']);
    expect(words(map as AgreementMap, 'misread')).to.equal('A note was left out: “June 2025” is not a date. Write it like 2025-01-20.');
    expect(marks(map as AgreementMap)).to.have.length(0);
  });
});

describe('what was before the first list', () => {
  it('is told in words, with sources, for the country and all models alone', async () => {
    const map = await dated(html`<agreement-map level="state" controls="day"></agreement-map>`);
    const [details] = all<HTMLDetailsElement>(map, '[part~="days"] details');
    expect(wordsOf(details?.querySelector('summary') ?? undefined)).to.equal('Before 2021');
    const sizes = [...(details?.querySelectorAll('li') ?? [])];
    expect(wordsOf(sizes[0])).to.equal('September 1, 2007: 29 agencies (GAO-09-109, Appendix III)');
    expect(wordsOf(sizes[1])).to.equal('February 2009: 67 agreements (Congressional Research Service, RL32270, Appendix A)');
    expect(sizes.every((size) => size.querySelector('a')?.protocol === 'https:')).to.equal(true);
    map.models = 'TFM';
    await settled(map);
    expect(all(map, '[part~="days"] details')).to.have.length(0);
  });
});

describe('a strip that compares alone', () => {
  it('keeps its room before it comes', async () => {
    const map = await dated(html`<agreement-map level="state" controls="compare" style="width: 900px"></agreement-map>`);
    const tops = (): number[] => ['legend', 'ledger'].map((name) => one(map, `[part~="${name}"]`).getBoundingClientRect().top);
    const there = tops();
    const frame = one(map, '[part~="frame"]');
    const ledger = one(map, '[part~="ledger"]');
    // As before anything came that is loaded later: the strip, and what the words mean.
    const late: Element[] = [];
    for (let next = frame.nextElementSibling; next && next !== ledger; next = frame.nextElementSibling) (late.push(next), next.remove());
    expect(late.length).to.be.greaterThan(1);
    const before = tops();
    expect(Math.abs((before[0] as number) - (there[0] as number))).to.be.lessThan(2);
    expect(Math.abs((before[1] as number) - (there[1] as number))).to.be.lessThan(8);
  });
});
