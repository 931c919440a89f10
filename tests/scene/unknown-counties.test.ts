import { describe, expect, it } from 'vitest';
import { rowsAdapter } from '../../src/agreements/adapters/rows-adapter.js';
import { loadAnswers } from '../../src/scene/answers.js';
import { composeMap, type MapRequest } from '../../src/scene/draw-map.js';
import { englishTree } from '../../src/scene/words/english-tree.js';
import { loadMessages } from '../../src/scene/words/load-messages.js';
import { quote } from '../../src/scene/quote.js';
import { ownCountsOn } from '../../src/counts/load-quantities.js';
import { describePlace } from '../../src/scene/tree/describe-place.js';

const states = rowsAdapter([
  { state: 'FL', agency: 'Highway Patrol', model: 'TFM', type: 'State' },
  { state: 'FL', agency: 'A', model: 'JEM' },
  { state: 'GA', agency: 'B', model: 'TFM' },
  { state: 'DC', agency: 'Department of Corrections', model: 'JEM', type: 'State' },
]);

const views: readonly MapRequest[] = [
  {},
  { view: 'model' },
  { view: 'model', within: 'FL' },
  { view: 'signer' },
  { view: 'pending' },
  { measure: 'agencies' },
  { measure: 'per-100k' },
  { models: ['TFM'] },
  { within: 'GA', lang: 'es' },
  { compare: '2025-01-01' },
];

describe('a map of counties of a list of states', () => {
  it.each(views)('draws none as if none were listed there (%#)', async (view) => {
    const { choropleth, figure, scene } = await composeMap({ adapter: states, ...view });
    const { classes, classOf, units } = choropleth;
    const of = (name: string): number => units.filter((_, i) => classes[classOf[i] as number]?.name === name).length;
    // The District of Columbia is one county.
    expect(units.length - of('absent')).toBe(view.models ? 0 : 1);
    const entries = figure.caption?.legend.entries ?? [];
    expect(entries.map(({ name }) => name)).not.toContain('none');
    expect(entries.at(-1)).toMatchObject({ name: 'absent', label: view.lang === 'es' ? 'No está en los datos' : 'Not in the data' });
    expect(figure.caption?.summary).not.toMatch(/\d of [\d,]+/);
    expect(figure.status?.text).toContain('level="state"');
    for (const plate of scene.plates) expect(plate.layers.some(({ name }) => name === 'absent')).toBe(true);
  });

  it('is as ever for states', async () => {
    const { choropleth, figure } = await composeMap({ adapter: states, level: 'state' });
    expect(choropleth.classes.map(({ name }) => name)).toContain('class-1');
    expect(figure.status).toBeUndefined();
    expect(figure.caption?.legend.entries.map(({ name }) => name)).not.toContain('absent');
  });

  it('answers that a county is not in the data, and with the number of its state', async () => {
    const { choropleth, topic } = await composeMap({ adapter: states });
    const messages = await loadMessages();
    const answers = (await loadAnswers())(topic);
    const lee = choropleth.units.find(({ id }) => id === '12071') as (typeof choropleth.units)[number];
    expect(answers.describe(choropleth, lee, messages).sentence).toBe(
      'Lee County, Florida: Not in the data. Florida as a whole: 2 agreements.',
    );
    expect(answers.place(choropleth, [], lee, messages)).toMatchObject({ answer: 'Not in the data.', agreements: [], explained: [] });
    const rows = new Map(answers.table(choropleth, messages).rows.map(({ id, figures }) => [id, figures[0]]));
    expect([rows.get('12071'), rows.get('11001')]).toEqual(['Not in the data', 1]);
    const florida = { kind: 'state', id: '12', name: 'Florida', unit: -1, children: [] } as never;
    const known = { choropleth, messages, said: englishTree, describe: answers.describe };
    expect(describePlace(florida, known).notes.join(' ')).not.toContain('of 0 counties');
  });

  it.each([
    ['counties', '', 'refused'],
    ['share-of-counties', 'FL', 'refused'],
    ['agreements', '12071', 'refused'],
    ['agreements', 'FL', 'number'],
    ['states', '', 'number'],
  ])('has no number of %s in “%s” for a sentence', async (key, within, kind) => {
    const asked = { key, within, models: '', signers: '', asOf: '', since: '', inWords: false, lang: '' };
    expect((await quote(asked, ownCountsOn(states))).kind).toBe(kind);
  });
});
