import type { Agreement } from '../../agreements/agreement.js';
import type { IsoDate } from '../../calendar/day.js';
import type { Change, HistoryChanges, StandingChanges } from './compare-histories.js';

/** What changed in a history, for an editor who has the lists at hand. */
export function changesText({ asOf, days, signed, pending }: HistoryChanges): string {
  const lines = [
    days.added.length > 0
      ? `New: ${listOf(days.added)}. The newest list was of ${asOf.before ?? 'no day'}.`
      : 'No participating list is new.',
    ...(days.dropped.length > 0 ? [`No longer counted: ${listOf(days.dropped)}.`] : []),
    ...standing(signed, 'Agreements', 'since the list of'),
    ...(hasMoved(pending) ? standing(pending, 'Applications pending', 'since the pending list of') : []),
  ];
  return `${lines.join('\n')}\n`;
}

const listOf = (days: readonly IsoDate[]): string => (days.length === 1 ? `the list of ${days[0]}` : `the lists of ${days.join(', ')}`);

function hasMoved({ before, after, added, gone, passing }: StandingChanges): boolean {
  return before !== after || added.length + gone.length + passing.length > 0;
}

function standing(changes: StandingChanges, title: string, since: string): string[] {
  const { byModel, byState, added, gone, passing } = changes;
  const states = byState.filter(({ before, after }) => before !== after);
  return [
    `${title}: ${fromTo(changes)} (${number(added.length)} new, ${number(gone.length)} no longer listed)`,
    `  By model: ${byModel.map(named).join(', ') || 'none'}`,
    `  By state: ${states.map(named).join(', ') || 'no state has more or fewer'}`,
    ...section('New', added, ({ listedFrom }) => `${since} ${listedFrom}`),
    ...section('No longer listed', gone, () => ''),
    ...section(
      'On a list in between, and on the newest no longer',
      passing,
      ({ listedFrom, listedUntil }) => `${listedFrom} to ${listedUntil}`,
    ),
  ];
}

function section(title: string, agreements: readonly Agreement[], tell: (agreement: Agreement) => string): string[] {
  if (agreements.length === 0) return [];
  const lines = agreements.map((agreement) => {
    const { state, agency, model } = agreement;
    return `    ${[state, agency || 'no agency named', model ?? 'model not understood', tell(agreement)].filter(Boolean).join(', ')}`.replace(
      /\n/g,
      '\\u000a',
    );
  });
  return [`  ${title} (${number(agreements.length)})`, ...lines.sort()];
}

const named = (change: Change): string => `${change.name} ${fromTo(change)}`;

const fromTo = ({ before, after }: Omit<Change, 'name'>): string => `${number(before)} → ${number(after)}`;

const number = (value: number): string => value.toLocaleString('en-US');
