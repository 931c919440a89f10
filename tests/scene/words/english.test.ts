import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumbered } from '../../../src/calendar/day.js';
import { englishData as english } from '../../../src/scene/words/english-data.js';

const days = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en-US');

describe('English', () => {
  it('writes any number and any day as Intl does', () => {
    fc.assert(fc.property(fc.nat(), (n) => english.number(n) === numbers.format(n)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (n) => {
        expect(english.asOf(dayNumbered(n))).toBe(`As of ${days.format(new Date(n * 86_400_000))}`);
      }),
    );
  });

  it('writes a month where no more is known', () => {
    const total = { date: '2025-06', figure: 1629, unit: 'agreements', source: 'A newspaper', url: null };
    expect(english.footer.published.total(total)).toBe('1,629 agreements (A newspaper, June 2025)');
  });

  it('says one of one, and many of others', () => {
    const { ledger, legend, unit, footer } = english;
    expect([ledger.listed(1, '', ''), ledger.listed(0, english.kindWords(['TFM', 'JEM']), english.inState('Texas'))]).toEqual([
      '1 agreement listed: ',
      '0 Task Force and Jail Enforcement agreements listed in Texas: ',
    ]);
    expect([ledger.part('placed', 1, 1), ledger.part('placed', 2, 2)]).toEqual(['1 in 1 county', '2 in 2 counties']);
    expect([legend.units(1, 'state'), legend.units(2, 'county')]).toEqual(['1 state or territory', '2 counties']);
    expect([unit.headline(0, null), unit.headline(1, null)]).toEqual(['None listed', '1 agreement']);
    expect([ledger.pending(1), unit.pending(2)]).toEqual(['1 application pending, not counted.', '2 applications pending']);
    expect([footer.problems(1), footer.problems(2)]).toEqual([
      '1 cell of the source could not be read as printed',
      '2 cells of the source could not be read as printed',
    ]);
    const counties = ['Adair', 'Adams', 'Allen', 'Boone', 'Clark'].map((name) => ({ name, state: 'Ohio' }));
    expect([3, 4, 5].map((most) => english.undrawn(counties.slice(0, most)))).toEqual([
      'Not in this geography: Adair, Ohio; Adams, Ohio; Allen, Ohio.',
      'Not in this geography: Adair, Ohio; Adams, Ohio; Allen, Ohio; and 1 more county in the data.',
      'Not in this geography: Adair, Ohio; Adams, Ohio; Allen, Ohio; and 2 more counties in the data.',
    ]);
    expect([ledger.undrawn(['Guam'], 1), ledger.undrawn(['Guam', 'Ohio'], 2)]).toEqual([
      'Guam is not in this geography: 1 agreement there is counted and not drawn.',
      'Guam, Ohio are not in this geography: 2 agreements there are counted and not drawn.',
    ]);
  });

  it('closes an open class with the largest number shown, and leaves it open where nothing reaches it', () => {
    const open = { kind: 'range', from: 10, to: null } as const;
    expect([english.legend.meaning(open, 21), english.legend.meaning(open, 10), english.legend.meaning(open, 3)]).toEqual([
      '10–21',
      '10',
      '10 or more',
    ]);
  });

  it('shows a model that nobody knows yet under its printed name', () => {
    expect([english.modelName('TFM'), english.modelName('XYZ'), english.modelCount(2, 'XYZ')]).toEqual(['Task Force', 'XYZ', '2 XYZ']);
  });

  it('says what was done about boundaries', () => {
    const words = english.ledger.vintage;
    expect(words({ vintage: 2023, undrawable: [], notice: null })).toBe('');
    expect(words({ vintage: 2017, undrawable: [], notice: 'follows-2017' })).toBe('Boundaries of 2017, following the codes in the data.');
    expect(words({ vintage: 2023, undrawable: ['09001', '09003'], notice: 'both-kinds' })).toBe(
      'Codes 09001, 09003 in the data are not in the 2023 boundaries drawn here; agreements there are counted as not placed.',
    );
  });
});
