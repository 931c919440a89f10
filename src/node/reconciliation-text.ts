import type { Problem } from '../agreements/agreement.js';
import type { Placement } from '../choropleth/place.js';
import type { Changes, Difference } from './compare-lists.js';
import type { PlacedList } from './read-list.js';
import type { Reconciliation } from './reconcile.js';

/** A ledger for people: totals, what was not placed, problems by column, and changes. */
export function reconciliationText(result: Reconciliation, list: PlacedList, changes: Changes | null): string {
  const lines = [...totals(result), ...unplaced(list.placements), ...problems(result.problems)];
  if (changes) lines.push(...differences(changes));
  return `${lines.join('\n')}\n`;
}

function totals({ file, kind, asOf, listed, agencies, states, byModel, placed, statewide, unplaced, counties }: Reconciliation): string[] {
  const models = Object.entries(byModel).filter(([, count]) => count > 0).map(([model, count]) => `${number(count)} ${model}`);
  return [
    `${file}: ${kind} list${asOf === null ? ', which does not say its day' : ` of ${asOf}`}`,
    `  ${number(listed)} agreements of ${number(agencies)} agencies in ${number(states)} states and territories${models.length > 0 ? `: ${models.join(', ')}` : ''}`,
    `  listed ${number(listed)} = placed ${number(placed)} (in ${number(Object.keys(counties).length)} counties) + statewide ${number(statewide)} + unplaced ${number(unplaced)}`,
  ];
}

const WHY: Readonly<Record<Placement['missing'][number]['why'], string>> = {
  'unknown-state': 'no such state',
  'no-county': 'the list names no county, and the project knows none',
  'unknown-county': 'no such county in the state',
  'ambiguous-county': 'more than one county has that name',
  'not-drawn': 'the county is not on the map',
};

function unplaced(placements: readonly Placement[]): string[] {
  const lines = placements
    .filter(({ scope }) => scope === 'unplaced')
    .map(({ agreement: { row, state, agency }, missing }) => {
      const reasons = missing.map(({ why, text }) => (text === '' ? WHY[why] : `${WHY[why]}: "${text}"`));
      return `    row ${row}: ${state}, ${agency}: ${reasons.join('; ')}`;
    });
  return lines.length > 0 ? [`  Not placed (${number(lines.length)})`, ...lines] : [];
}

function problems(all: readonly Problem[]): string[] {
  const byColumn = new Map<string, Problem[]>();
  for (const problem of all) byColumn.set(problem.column, [...(byColumn.get(problem.column) ?? []), problem]);
  return [...byColumn].flatMap(([column, group]) => [
    `  ${column} (${number(group.length)} ${group.length === 1 ? 'cell' : 'cells'})`,
    ...group.map(({ row, value, message }) => `    row ${row}: ${value === '' || message.includes(value) ? '' : `"${value}": `}${message}`),
  ]);
}

function differences({ since, added, gone }: Changes): string[] {
  const day = since.asOf === null ? '' : ` of ${since.asOf}`;
  return [
    `  Since ${since.file}${day}: ${number(added.length)} new, ${number(gone.length)} no longer on the list`,
    ...added.map((difference) => `    + ${described(difference)}`),
    ...gone.map((difference) => `    - ${described(difference)} (no longer on the list)`),
  ];
}

const described = ({ row, state, agency, model }: Difference): string => `${state}, ${agency}, ${model ?? 'model not understood'} (row ${row})`;

const number = (value: number): string => value.toLocaleString('en-US');
