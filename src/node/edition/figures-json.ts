import { sum } from '../../arithmetic/sum.js';
import type { Amount } from '../../choropleth/question.js';
import type { Counts, Ledger } from '../../counts/counts.js';
import { knowsApplications } from '../../counts/knows-applications.js';
import { readSigners } from '../../counts/read-signers.js';
import { leadingPlaces } from '../../scene/forms/alt-text.js';
import { plainFigure } from '../../scene/forms/plain-figure.js';
import type { Edition } from './edition.js';

/** The name and version of the layout of `figures.json`. */
const figuresFormat = 'agreement-map-figures/1';

/** What the classes and colors of each measure count. */
const unitOf: Readonly<Record<Amount, string>> = {
  agreements: 'agreements',
  agencies: 'agencies',
  'per-100k': 'agreements per 100,000 residents',
  share: 'percent of agreements',
};

type Figure = readonly [name: string, value: number, unit: string];

function figuresOf(ledger: Ledger, counts: Counts | undefined): Figure[] {
  return [
    ['listed', ledger.listed, 'agreements'],
    ['placed', ledger.placed, 'agreements'],
    ['placedIn', ledger.counties, 'counties'],
    ['statewide', ledger.statewide, 'agreements'],
    ['unplaced', ledger.unplaced, 'agreements'],
    ...(counts && knowsApplications(counts) ? [['pending', ledger.pending, 'applications'] as const] : []),
    ['stateless', ledger.stateless, 'agreements'],
  ];
}

/** Every number of the edition for programs, none without what it counts, where, on which day and of which models. */
export function figuresJson(edition: Edition): string {
  const { choropleth, figure, caption, ledger, before, held, drawn, table, state, notices, words } = edition;
  const { question, counts } = choropleth;
  const { level, view, measure, compare, models } = question;
  const { signers } = readSigners(question.signers);
  const place = words.place(state);
  const about = {
    place,
    asOf: counts.asOf,
    ...(ledger && { models: models.length === 0 ? 'all' : models, ...(signers.length > 0 && { signers }) }),
  };
  const units = level === 'county' ? 'counties' : 'states and territories';
  const ofLedger: Figure[] = ledger ? [...figuresOf(ledger, counts), ...(held === null ? [] : [['held', held, units] as const])] : [];
  const figures = [...ofLedger, ['drawn', drawn, units] as const].map(([name, value, unit]) => ({ name, value, unit, ...about }));
  const earlier = before
    ? figuresOf(before, counts.before).map(([name, value, unit]) => ({ name, value, unit, ...about, asOf: before.asOf }))
    : [];
  const plates = caption.plates ?? [];
  // The key of several maps explains their land alone, and counts nothing.
  const classes = (plates.length > 0 ? [] : caption.legend.entries).map((entry) => ({
    ...{ name: entry.name, label: entry.label, value: entry.units, unit: units },
    ...about,
  }));
  const byModel = plates.flatMap(({ title: name, agreements, units: places }) =>
    ([[agreements, 'agreements'] as const, [places, units] as const] as const).map(([value, unit]) => ({ name, value, unit, ...about })),
  );
  const leading = leadingPlaces(edition);
  const most = leading.map(({ name, number: value }) => ({ name, value, unit: 'agreements', ...about }));
  const together = { name: 'together', value: sum(leading, ({ number }) => number), unit: 'agreements', ...about };
  const head = {
    format: figuresFormat,
    title: figure.title,
    ...{ level, view, ...(ledger && { measure, unit: unitOf[measure], key: caption.legend.title, compare }) },
    ...{ ...about, filter: figure.filter, notices },
    source: caption.footer.source,
    figures,
    ...(before && { before: earlier }),
    ...(plates.length > 0 && { byModel }),
    classes,
    ...(most.length > 0 && { most: [...most, together] }),
    table: { ...about, columns: table.columns },
  };
  const rows = table.rows.map((row) => JSON.stringify({ ...row, figures: row.figures.map(plainFigure) })).join(',\n');
  // A line a row, so that two editions can be compared by eye.
  return `${JSON.stringify(head, null, 2).replace(/\n {2}\}\n\}$/, `,\n    "rows": [\n${rows}\n    ]\n  }\n}`)}\n`;
}
