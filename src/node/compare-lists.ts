import type { Model } from '../agreements/agreement.js';
import { nameKey } from '../agreements/name-key.js';
import type { IsoDate } from '../calendar/day.js';
import { DataError } from '../agreements/data-error.js';
import { foldText } from '../agreements/fold-text.js';
import type { Placement } from '../counts/place.js';
import type { PlacedList } from './read-list.js';
import { countedOn } from './reconcile.js';

/** An agreement that one of two lists has and the other has not. */
export interface Difference {
  /** Row on the list that has it. */
  readonly row: number;
  readonly state: string;
  readonly agency: string;
  readonly model: Model | null;
}

/** What changed from one list to a later one. */
export interface Changes {
  readonly since: { readonly file: string; readonly asOf: IsoDate | null };
  readonly added: readonly Difference[];
  /** No longer on the list, for whatever reason: lists do not say that an agreement ended. */
  readonly gone: readonly Difference[];
}

/**
 * What `list` has that `earlier` has not, and the reverse, by state, agency and program model. A respelled agency is
 * another one here, on both sides; one whose county was corrected is not.
 *
 * @throws {DataError} when one is a pending list and the other is not: what they hold are different things.
 */
export function compareLists(list: PlacedList, earlier: PlacedList): Changes {
  const untold = [list, earlier].find(({ kind }) => kind === null);
  if (untold) {
    throw new DataError(`${untold.file} has no row that says which list it is, so it cannot be compared: --kind says it.`, {
      file: untold.file,
    });
  }
  if (list.kind !== earlier.kind) {
    throw new DataError(`${list.file} is a ${list.kind} list and ${earlier.file} a ${earlier.kind} one, so they cannot be compared.`, {
      file: list.file,
    });
  }
  const [now, then] = [byKey(list), byKey(earlier)];
  return {
    since: { file: earlier.file, asOf: earlier.dataset.asOf },
    added: surplus(now, then),
    gone: surplus(then, now),
  };
}

/** Several stand under one key where a state has several townships of one name. */
function byKey({ kind, placements }: PlacedList): Map<string, Placement[]> {
  const groups = new Map<string, Placement[]>();
  for (const placement of countedOn(kind, placements)) {
    const { agreement, state } = placement;
    const key = [state ?? agreement.state, foldText(agreement.agency), nameKey(agreement.model ?? '')].join('|');
    const group = groups.get(key);
    if (group) group.push(placement);
    else groups.set(key, [placement]);
  }
  return groups;
}

function surplus(ours: ReadonlyMap<string, Placement[]>, theirs: ReadonlyMap<string, Placement[]>): Difference[] {
  const extra = [...ours].flatMap(([key, group]) => group.slice(theirs.get(key)?.length ?? 0));
  return extra.map(({ agreement: { row, state, agency, model } }) => ({ row, state, agency, model }));
}
