import { sum } from '../../arithmetic/sum.js';
import type { NamedNumber } from '../words/edition-messages.js';
import { plainFigure } from './plain-figure.js';
import type { Told } from './told.js';

/** How many places a comparison names, ties included. */
const mostNamed = 3;

/** What the picture is, its figures, and how they compare, for whoever does not see it. */
export function altText(told: Told): string {
  const { figure, caption, notices, choropleth, ledger, table, state, messages, words } = told;
  const { legend } = caption;
  const entries = legend.entries.map(({ label, unitsLabel }) => words.entry(label, unitsLabel));
  const plates = caption.plates?.map(({ title, figures: held }) => words.entry(title, held)) ?? [];
  const leading = leadingPlaces(told);
  const { measure, compare, view, level } = choropleth.question;
  // A measure of agreements is the second figure of its table. Counties of two states may have one name.
  const measured: readonly NamedNumber[] = table.rows.map(({ name, state: of, figures: [, amount = ''] }) => ({
    name: level === 'county' && state === null ? `${name}${messages.inState(of)}` : name,
    number: Number(plainFigure(amount)),
  }));
  const isMeasured = ledger !== null && measure !== 'agreements' && compare === null && view === 'density';
  const highest = isMeasured ? leadingOf(measured, messages.compare) : [];
  const together = sum(leading, ({ number }) => number);
  const sentences = [
    words.map(figure.title),
    caption.summary,
    choropleth.counts.asOf === null ? messages.sentence(figure.dateline) : '',
    ...notices,
    plates.length > 0 ? words.key('', plates) : words.key(legend.title, entries),
    highest.length > 0 ? words.highest(legend.title, highest, measure) : '',
    ledger && leading.length > 0 ? words.most(leading, together, ledger.listed, state) : '',
    caption.ledger.sentence,
    caption.footer.source?.text ?? '',
  ];
  // A control in somebody's heading would steer a terminal, and is no word.
  return `${sentences
    .filter(Boolean)
    .map((sentence) => sentence.replace(/\p{Cc}/gu, ' '))
    .join('\n')}\n`;
}

/** The states, or counties of the state, with the most agreements; `[]` where all have as many, or none are counted. */
export function leadingPlaces({ choropleth, ledger, table, state, messages }: Told): NamedNumber[] {
  const places: readonly NamedNumber[] =
    state === null
      ? Object.entries(choropleth.counts.states).map(([id, { agreements }]) => ({ name: messages.stateName(id), number: agreements }))
      : table.rows.map(({ name, figures: [number] }) => ({ name, number: Number(number) }));
  return ledger && ledger.listed > 0 ? leadingOf(places, messages.compare) : [];
}

/** The places that have the most. Where those that are equal are too many to be named, the ones before them; `[]` where all are equal. */
function leadingOf(places: readonly NamedNumber[], compare: (a: string, b: string) => number): NamedNumber[] {
  const held = places.filter(({ number }) => number > 0).sort((a, b) => b.number - a.number || compare(a.name, b.name));
  const last = held[mostNamed - 1]?.number ?? 0;
  const withTies = held.filter(({ number }) => number >= last);
  return withTies.length <= mostNamed ? withTies : held.filter(({ number }) => number > last);
}
