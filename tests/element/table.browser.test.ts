import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, button, one, readableMap, spoken, until, wordsOf } from './map-on-page.js';

async function openTable(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  button(map, 'Show as a table').click();
  await until(() => all(map, '[part~="table"] tbody tr').length > 0, 'the table is there');
  return map;
}

const rowsOf = (map: AgreementMap): string[] => all(map, '[part~="table"] tbody tr').map(wordsOf);
const statesOf = (map: AgreementMap): string[] => all(map, '[part~="table"] th[scope="rowgroup"]').map(wordsOf);
const headCalled = (map: AgreementMap, name: string): HTMLElement =>
  all(map, '[part~="table"] thead th').find((head) => wordsOf(head) === name) as HTMLElement;

async function sortBy(map: AgreementMap, name: string): Promise<string | null> {
  headCalled(map, name).querySelector('button')?.click();
  await map.updateComplete;
  return headCalled(map, name).getAttribute('aria-sort');
}

async function choose(map: AgreementMap, name: string, value: string): Promise<void> {
  const field = one<HTMLSelectElement>(map, `[part~="sieves"] select[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await map.updateComplete;
}

describe('the table of figures', () => {
  it('has counties under their states, which open each by itself', async () => {
    const map = await openTable(html`<agreement-map></agreement-map>`);
    expect(statesOf(map)).to.have.length(56);
    expect(rowsOf(map)).to.have.length(56);
    const texas = button(map, 'Texas');
    expect(texas.getAttribute('aria-expanded')).to.equal('false');
    texas.click();
    await map.updateComplete;
    expect(button(map, 'Texas').getAttribute('aria-expanded')).to.equal('true');
    expect(rowsOf(map)).to.have.length(56 + 254);
    expect(all(map, '[part~="table"] th[scope="row"]').map(wordsOf)).to.include('Harris County, Texas');
    // One stop of the Tab key for each state, and none for its counties.
    expect(all(map, '[part~="table"] tbody :is(a, button, [tabindex])')).to.have.length(56);
    button(map, 'Texas').click();
    await map.updateComplete;
    expect(rowsOf(map)).to.have.length(56);
  });

  it('has the figures of the state itself, its own agencies’ apart', async () => {
    const map = await openTable(html`<agreement-map></agreement-map>`);
    expect(all(map, '[part~="table"] thead th').map(wordsOf).at(-1)).to.equal('Statewide');
    const [statewide, placed] = [77, 1843];
    const column = (at: number): number =>
      all(map, '[part~="table"] tbody tr').reduce((total, row) => total + Number(wordsOf(row.children[at]).replace(',', '')), 0);
    expect([column(1), column(5)]).to.deep.equal([placed, statewide]);
  });

  it('says how many applications there are on a day that has some', async () => {
    const map = await openTable(html`<agreement-map as-of="2025-06-06"></agreement-map>`);
    await until(() => headCalled(map, 'Pending, not counted'), 'the column is there');
  });

  it('sorts by a column, and says so, the keyboard where it was', async () => {
    const map = await openTable(html`<agreement-map></agreement-map>`);
    expect(headCalled(map, 'County').getAttribute('aria-sort')).to.equal('ascending');
    headCalled(map, 'Agreements').querySelector('button')?.focus();
    expect(await sortBy(map, 'Agreements')).to.equal('descending');
    expect(headCalled(map, 'County').getAttribute('aria-sort')).to.equal(null);
    expect(statesOf(map).slice(0, 2)).to.deep.equal(['Texas 254 counties', 'Florida 67 counties']);
    expect(wordsOf(one(map, ':focus'))).to.equal('Agreements');
    expect(await sortBy(map, 'Agreements')).to.equal('ascending');
    expect(statesOf(map)[0]).not.to.contain('Texas');
    await expect(map).to.be.accessible();
  });

  it('keeps some places by state, model, kind of agency and whether they are listed, and says how many', async () => {
    const map = await openTable(html`<agreement-map></agreement-map>`);
    const said = (): string => wordsOf(one(map, '[part~="figures"] .in-table'));
    expect([said(), spoken(map)]).to.deep.equal(['In the table: 3,233 of 3,233 counties.', '']);
    one<HTMLInputElement>(map, '[part~="sieves"] input').click();
    await map.updateComplete;
    expect(said()).to.equal('In the table: 934 of 3,233 counties.');
    await until(() => spoken(map) === said(), 'it is said');
    await choose(map, 'state', '12');
    // The one state there is stands open.
    expect([statesOf(map).length, rowsOf(map).length > 60]).to.deep.equal([1, true]);
    await choose(map, 'model', 'JEM');
    expect(all(map, '[part~="table"] th[scope="row"]').length).to.equal(rowsOf(map).length - 1);
    expect(all(map, '[part~="table"] tr:has(th[scope="row"])').map((row) => Number(wordsOf(row.children[2])) > 0)).not.to.include(false);
    await choose(map, 'state', '06');
    expect([said(), rowsOf(map)]).to.deep.equal(['In the table: 0 of 3,233 counties.', []]);
  });

  it('is whole on paper', async () => {
    const map = await openTable(html`<agreement-map></agreement-map>`);
    dispatchEvent(new Event('beforeprint'));
    await map.updateComplete;
    expect(rowsOf(map)).to.have.length(56 + 3233);
    dispatchEvent(new Event('afterprint'));
    await map.updateComplete;
    expect(rowsOf(map)).to.have.length(56);
  });

  it('is of the state that is framed, open', async () => {
    const map = await openTable(html`<agreement-map within="DE"></agreement-map>`);
    expect(rowsOf(map)).to.have.length(4);
    expect(all(map, '[part~="sieves"] select[name="state"]')).to.have.length(0);
  });

  it('has its numbers in sight on a phone, with nothing to scroll sideways', async () => {
    const map = await openTable(html`<agreement-map style="width: 328px"></agreement-map>`);
    const scroll = one(map, '[part~="figures"] [role="region"]');
    expect(scroll.scrollWidth).to.equal(scroll.clientWidth);
    const cells = all(map, '[part~="table"] tbody tr:first-child td');
    const { right } = scroll.getBoundingClientRect();
    expect(cells.every((cell) => cell.getBoundingClientRect().right <= right)).to.equal(true);
  });
});

describe('the list behind a number of the ledger', () => {
  it('stands after it, and closes with Escape from the number and from within, which gives the focus back', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    const number = button(map, '1,766 in 934 counties');
    const close = async (from: HTMLElement): Promise<void> => {
      from.focus();
      from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await map.updateComplete;
    };
    for (const from of [() => number, () => one<HTMLElement>(map, '[part~="panel"] [part~="close"]')]) {
      number.click();
      await until(() => all(map, '[part~="panel"] :is(details, li)').length > 0, 'the list is there');
      expect(number.compareDocumentPosition(one(map, '[part~="panel"]')) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
      expect(one(map, `#${number.getAttribute('aria-controls')}`)).to.equal(one(map, '[part~="panel"]'));
      await close(from());
      expect([number.getAttribute('aria-expanded'), one(map, ':focus') === number]).to.deep.equal(['false', true]);
    }
  });
});
