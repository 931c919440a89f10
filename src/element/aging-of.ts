import { dayNumber, dayOf } from '../calendar/day.js';
import type { Aging } from '../scene/words/describe-age.js';
import type { Settings } from '../scene/settings.js';

/** Days after which the bundled lists are called old: ICE renews its list every week. */
const usualDays = 45;

/** A day that the author pinned is not old; and of data of their own, nothing says how often it is renewed. */
export function agingOf({ asOf, staleAfter }: Settings, isOwn: boolean): Aging {
  const usual = isOwn ? Infinity : usualDays;
  return { today: dayNumber(dayOf(new Date())), staleAfter: asOf === null ? (staleAfter ?? usual) : Infinity };
}
