import type { AmountOf } from '../../choropleth/amounts/amount-of.js';
import { amountScale } from '../../choropleth/scales/amount-scale.js';
import type { ClassMeaning } from '../../choropleth/scales/scale.js';
import type { Choropleth } from '../../choropleth/classify.js';
import { leastResidents } from '../../counts/rate-per-100k.js';
import { isCounty } from '../../geography/fips.js';
import type { Unit } from '../../geography/geography.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import { agreementsIn } from './agreements-topic.js';
import { barLabels } from './bar-labels.js';
import { numberWords } from './number-words.js';
import { tableWith } from './table-with.js';
import type { CreateTopic, TopicAnswers } from './topic.js';
import type { Messages } from './messages.js';
import type { OtherAmount } from './view-messages.js';
import { viewsIn } from './views-in.js';
import { withNote } from './with-note.js';

/**
 * An amount other than the number of agreements. Whoever asks for a place is told the number too.
 *
 * @param gazetteer knows how many residents there are
 */
export function amountTopic(name: OtherAmount, amount: AmountOf, gazetteer: Gazetteer): CreateTopic {
  const residentsOf = (unit: string): number | null => gazetteer.get(unit)?.population ?? null;
  const isRate = name === 'per-100k';
  const year = isRate ? (gazetteer.states[0]?.populationYear ?? null) : null;
  const answers = amountAnswers();
  return (options) =>
    agreementsIn(
      {
        scale: (counts, { level }) => amountScale(amount, level, counts, residentsOf),
        value(choropleth, unit, messages) {
          const value = valueOf(choropleth, unit);
          return value === null ? '' : viewsIn(messages).short(value, name);
        },
        title: ({ level, models }, state, messages) =>
          viewsIn(messages).title(name, level, messages.kindWords(models), messages.inState(state)),
        legendTitle: ({ level }, _, messages) => viewsIn(messages).legend(name, level, year),
        meaning(meaning, largest, { level }, _, messages) {
          const each = meaning as ClassMeaning;
          if (each.kind === 'step' || each.kind === 'no-amount') {
            return viewsIn(messages).meaning(each, name, isRate && level === 'county' ? leastResidents : null);
          }
          // What is left is a class of agreements: none listed, or a whole number of agencies.
          return messages.legend.meaning(each as Parameters<typeof messages.legend.meaning>[0], each.kind === 'range' ? null : largest);
        },
        ticks: ({ classes }) => barLabels(classes, name === 'share' ? '%' : ''),
        answers,
      },
      options,
    );

  function valueOf({ byUnit, counts }: Choropleth, unit: Unit): number | null {
    const count = byUnit[unit.id];
    return count && count.agreements > 0 ? amount.valueOf(count, unit.id, counts, residentsOf) : null;
  }

  /** The amount of a place in words; `''` where nothing is listed. */
  function noteOf(choropleth: Choropleth, unit: Unit, messages: Messages): string {
    if (!choropleth.byUnit[unit.id]?.agreements) return '';
    const said = viewsIn(messages);
    const value = valueOf(choropleth, unit);
    if (value === null) return said.noAmount(name, residentsOf(unit.id), leastResidents);
    const place = gazetteer.get(unit.id);
    const residents = isRate && place?.population && place.populationYear ? { number: place.population, year: place.populationYear } : null;
    return said.value(value, name, isCounty(unit.id) ? 'county' : 'state', residents);
  }

  function amountAnswers(): TopicAnswers {
    return {
      ...withNote(noteOf),
      table: tableWith((choropleth, messages) => {
        const unitOf = new Map(choropleth.units.map((unit) => [unit.id, unit]));
        return {
          columns: [viewsIn(messages).column(name, choropleth.question.level)],
          figuresOf(id) {
            const value = valueOf(choropleth, unitOf.get(id) as Unit);
            return [value === null ? '' : numberWords(value)];
          },
        };
      }),
    };
  }
}
