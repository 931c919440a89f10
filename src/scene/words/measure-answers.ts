import type { Counts } from '../../counts/counts.js';
import type { MeasureCounts, MeasuredRow, Reading } from '../../counts/measure-counts.js';
import { isCounty, stateOf } from '../../geography/fips.js';
import type { AgreementWords } from './describe-agreements.js';
import { measureIn } from './measure-in.js';
import type { MeasureMessages, MeasureNames } from './measure-messages.js';
import type { Messages } from './messages.js';
import { nameUnit } from './name-unit.js';
import type { TopicAnswers } from './topic.js';

/** What a reader is told of a measure. */
export function measureAnswers(names: MeasureNames): TopicAnswers {
  const whatOf = (reading: Reading | undefined, messages: Messages): string => describeReading(reading, names, measureIn(messages));
  const unit: TopicAnswers['unit'] = ({ counts, question }, gazetteer, { id, name: own }, messages) => {
    const { readings } = measureOf(counts);
    const name = nameUnit(gazetteer, { id, name: own }, messages);
    const said = measureIn(messages);
    const headline = said.unit.headline(whatOf(readings[question.level][id], messages), names, counts.asOf);
    const state = isCounty(id) ? readings.state[stateOf(id)] : undefined;
    const notes = state ? [said.unit.ofState(whatOf(state, messages), messages.stateName(stateOf(id)))] : [];
    const sentence = messages.sentences([`${name}: ${headline}`, ...notes].map(messages.sentence));
    return { id, name, headline, models: [], notes, sentence };
  };
  return {
    unit,
    place(choropleth, gazetteer, _, shown, messages) {
      const { name, headline, notes } = unit(choropleth, gazetteer, shown, messages);
      const measure = measureOf(choropleth.counts);
      const rows = measure.rows.filter((row) => row.unit === shown.id || row.state === shown.id);
      // One row says no more than the headline does.
      return { title: name, answer: headline, notes, agreements: rows.length < 2 ? [] : list(rows, measure, messages), places: false };
    },
    part(counts, _, __, part, state, messages) {
      const scopes = { placed: 'county', statewide: 'statewide', unplaced: 'unplaced' } as const;
      const measure = measureOf(counts);
      const rows = measure.rows.filter((row) => row.scope === scopes[part] && (state === null || row.state === state));
      const said = measureIn(messages);
      const note = said.panel.note(part);
      return {
        title: said.panel.title(part),
        answer: '',
        notes: note === '' ? [] : [note],
        agreements: list(rows, measure, messages),
        places: false,
      };
    },
    table({ counts, question, units }, gazetteer, messages) {
      const readings = measureOf(counts).readings[question.level];
      const rows = units.map(({ id, name }) => ({
        id,
        name: gazetteer.get(id)?.name ?? name ?? id,
        state: gazetteer.get(stateOf(id))?.name ?? stateOf(id),
        figures: [whatOf(readings[id], messages)],
      }));
      rows.sort((a, b) => messages.compare(a.state, b.state) || messages.compare(a.name, b.name));
      return { columns: [measureIn(messages).legendTitle(names)], rows };
    },
  };

  /** Rows in the order of their places, each with its value or why it has none, and why it is not on the map. */
  function list(rows: readonly MeasuredRow[], { readings }: MeasureCounts, messages: Messages): AgreementWords[] {
    const said = measureIn(messages);
    return rows
      .map((row): AgreementWords => {
        const { place, value, printed, missing, unit: at } = row;
        const reading = at === null ? undefined : (readings.county[at] ?? readings.state[at]);
        const differs = value !== null && reading?.value === null;
        return {
          agency: place,
          text: whatOf({ value, printed: [printed] }, messages),
          place: '',
          state: '',
          link: null,
          addendum: null,
          reasons: [...(missing === null ? [] : [said.panel.missing(missing)]), ...(differs ? [said.panel.differs()] : [])],
        };
      })
      .sort((a, b) => messages.compare(a.agency, b.agency));
  }
}

/** The measure of counts that are known to be of one. */
export function measureOf({ measure }: Counts): MeasureCounts {
  if (measure === null) throw new Error('Counts of agreements were described as those of a measure.');
  return measure;
}

function describeReading(reading: Reading | undefined, names: MeasureNames, said: MeasureMessages): string {
  if (!reading) return said.unit.absent;
  const { value, printed } = reading;
  if (value !== null) return said.value(value, names);
  return printed.length > 1 ? said.unit.differing(printed) : said.unit.noNumber(printed[0] ?? '', names.kind);
}
