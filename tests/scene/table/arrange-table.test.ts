import { describe, expect, it } from 'vitest';
import { byState } from '../../../src/choropleth/by-state.js';
import { arrangeTable, everything, type TableWish } from '../../../src/scene/table/arrange-table.js';
import { listSieves } from '../../../src/scene/table/list-sieves.js';
import { createAnswers } from '../../../src/scene/answers.js';
import { english } from '../../../src/scene/words/english.js';
import { fourCountiesGazetteer } from '../../fixtures/agreements.js';
import { choroplethOf } from '../../fixtures/four-counties-picture.js';

const answers = createAnswers(fourCountiesGazetteer());

function arrange(wish: Partial<TableWish> = {}, level: 'county' | 'state' = 'county') {
  const choropleth = choroplethOf({ level });
  const table = answers.table(choropleth, english);
  return arrangeTable(choropleth, table, answers.table(byState(choropleth), english), { ...everything, ...wish });
}

const namesIn = ({ groups }: ReturnType<typeof arrange>) => groups.map(({ head, rows }) => [head?.name, ...rows.map(({ name }) => name)]);

describe('arrangeTable', () => {
  it('puts counties under their state, by the alphabet, with what the state alone has', () => {
    const table = arrange();
    expect(namesIn(table)).toEqual([
      ['Alabama', 'Mid West County', 'West County'],
      ['Alaska', 'East County', 'Mid East County'],
    ]);
    expect(table.columns).toEqual([
      'Agreements',
      'Jail Enforcement',
      'Warrant Service Officer',
      'Task Force',
      'Pending, not counted',
      'Statewide',
    ]);
    expect(table.groups.map(({ head }) => head?.figures)).toEqual([
      [2, 1, 0, 1, 1, 0],
      [3, 0, 1, 2, 0, 1],
    ]);
    expect([table.shown, table.all]).toEqual([4, 4]);
  });

  it('sorts states and counties by a number, either way', () => {
    expect(namesIn(arrange({ column: 0, isDescending: true }))).toEqual([
      ['Alaska', 'East County', 'Mid East County'],
      ['Alabama', 'West County', 'Mid West County'],
    ]);
    expect(namesIn(arrange({ column: 0 }))).toEqual([
      ['Alabama', 'Mid West County', 'West County'],
      ['Alaska', 'Mid East County', 'East County'],
    ]);
    expect(namesIn(arrange({ isDescending: true }))[0]).toEqual(['Alaska', 'Mid East County', 'East County']);
    expect(namesIn(arrange({ column: 0, isDescending: true }, 'state'))).toEqual([[undefined, 'Alaska', 'Alabama']]);
  });

  it('keeps the places of a state, of a model, of a kind of agency, or with anything listed, and every number as it is', () => {
    expect(namesIn(arrange({ state: '02' }))).toEqual([['Alaska', 'East County', 'Mid East County']]);
    expect(namesIn(arrange({ isListedOnly: true }))).toEqual([
      ['Alabama', 'West County'],
      ['Alaska', 'East County'],
    ]);
    expect(namesIn(arrange({ model: 'JEM' }))).toEqual([['Alabama', 'West County']]);
    // Its own agencies are no county's.
    expect(namesIn(arrange({ kind: 'state' }))).toEqual([['Alaska']]);
    expect(arrange({ kind: 'state' }).groups[0]?.head?.figures[0]).toBe(3);
    expect(arrange({ state: '02', model: 'JEM' })).toMatchObject({ groups: [], shown: 0, all: 4 });
  });
});

describe('listSieves', () => {
  it('lists models and kinds of agency that are held anywhere', () => {
    const { models, kinds } = listSieves(choroplethOf());
    expect(models).toEqual(['JEM', 'WSO', 'TFM']);
    expect(kinds).toContain('state');
  });
});
