import type { Edition } from './edition.js';

/** The name and version of the layout of `figures.json`. */
const figuresFormat = 'agreement-map-figures/1';

/** Every number of the edition for programs, none without what it counts, where, on which day and of which models. */
export function figuresJson(edition: Edition): string {
  const { choropleth, figure, caption, ledger, held, drawn, table, state, notices, words } = edition;
  const { question, counts } = choropleth;
  const { level, view, models } = question;
  const place = words.place(state);
  const about = { place, asOf: counts.asOf, ...(ledger && { models: models.length === 0 ? 'all' : models }) };
  const units = level === 'county' ? 'counties' : 'states and territories';
  const ofLedger: [name: string, value: number, unit: string][] = ledger
    ? [
        ['listed', ledger.listed, 'agreements'],
        ['placed', ledger.placed, 'agreements'],
        ['placedIn', ledger.counties, 'counties'],
        ['statewide', ledger.statewide, 'agreements'],
        ['unplaced', ledger.unplaced, 'agreements'],
        ['pending', ledger.pending, 'applications'],
        ['stateless', ledger.stateless, 'agreements'],
        ['held', held, units],
      ]
    : [];
  const figures = [...ofLedger, ['drawn', drawn, units] as const].map(([name, value, unit]) => ({ name, value, unit, ...about }));
  const classes = caption.legend.entries.map((entry) => ({
    ...{ name: entry.name, label: entry.label, value: entry.units, unit: units },
    ...about,
  }));
  const head = {
    format: figuresFormat,
    title: figure.title,
    ...{ level, view, ...about, filter: figure.filter, notices },
    source: caption.footer.source,
    figures,
    classes,
    table: { ...about, columns: table.columns },
  };
  const rows = table.rows.map((row) => JSON.stringify(row)).join(',\n');
  // A line a row, so that two editions can be compared by eye.
  return `${JSON.stringify(head, null, 2).replace(/\n {2}\}\n\}$/, `,\n    "rows": [\n${rows}\n    ]\n  }\n}`)}\n`;
}
