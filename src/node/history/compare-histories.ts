import type { Agreement } from '../../agreements/agreement.js';
import type { Dataset } from '../../agreements/dataset.js';
import type { IsoDate } from '../../calendar/day.js';
import { agreementKey } from '../../agreements/agreement-key.js';

/** How many there were and how many there are. */
export interface Change {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** What a history says otherwise than it did, of agreements that are signed and of applications. */
export interface HistoryChanges {
  readonly asOf: { readonly before: IsoDate | null; readonly after: IsoDate | null };
  /** Days with a list that are new, and those that no list speaks for any more. */
  readonly days: { readonly added: readonly IsoDate[]; readonly dropped: readonly IsoDate[] };
  readonly signed: StandingChanges;
  readonly pending: StandingChanges;
}

/** What stands on the newest list, before and after. */
export interface StandingChanges extends Omit<Change, 'name'> {
  readonly byModel: readonly Change[];
  readonly byState: readonly Change[];
  readonly added: readonly Agreement[];
  readonly gone: readonly Agreement[];
  /** On lists in between, and on neither the newest before nor the newest now. */
  readonly passing: readonly Agreement[];
}

/** Compares a history with what it was before, by state, agency and program model: a respelled agency is another one. */
export function compareHistories(before: Dataset, after: Dataset): HistoryChanges {
  return {
    asOf: { before: before.asOf, after: after.asOf },
    days: {
      added: after.lists.filter((day) => !before.lists.includes(day)),
      dropped: before.lists.filter((day) => !after.lists.includes(day)),
    },
    signed: compareStanding(before, after, 'signed'),
    pending: compareStanding(before, after, 'pending'),
  };
}

function compareStanding(before: Dataset, after: Dataset, status: Agreement['status']): StandingChanges {
  const standing = ({ agreements }: Dataset): Agreement[] =>
    agreements.filter((agreement) => agreement.status === status && agreement.listedUntil === null);
  const [then, now] = [standing(before), standing(after)];
  const { asOf } = before;
  const wasThere = new Set(before.agreements.map(sameListing));
  return {
    before: then.length,
    after: now.length,
    byModel: countBy(then, now, ({ model }) => model ?? 'model not understood'),
    byState: countBy(then, now, ({ state }) => state),
    added: surplus(now, then),
    gone: surplus(then, now),
    passing: after.agreements.filter(
      (agreement) =>
        agreement.status === status &&
        agreement.listedUntil !== null &&
        asOf !== null &&
        (agreement.listedFrom ?? '') > asOf &&
        !wasThere.has(sameListing(agreement)),
    ),
  };
}

const sameListing = (agreement: Agreement): string => `${agreementKey(agreement)}|${agreement.status}|${agreement.listedFrom}`;

function countBy(then: readonly Agreement[], now: readonly Agreement[], nameOf: (agreement: Agreement) => string): Change[] {
  const names = [...new Set([...then, ...now].map(nameOf))].sort();
  const count = (agreements: readonly Agreement[], name: string): number => agreements.filter((each) => nameOf(each) === name).length;
  return names.map((name) => ({ name, before: count(then, name), after: count(now, name) }));
}

/** What one has more often than the other. */
function surplus(ours: readonly Agreement[], theirs: readonly Agreement[]): Agreement[] {
  const left = new Map<string, number>();
  for (const agreement of theirs) left.set(agreementKey(agreement), (left.get(agreementKey(agreement)) ?? 0) + 1);
  return ours.filter((agreement) => {
    const key = agreementKey(agreement);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
