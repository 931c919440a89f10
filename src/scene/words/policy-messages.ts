import type { IsoDate } from '../../calendar/day.js';
import type { Effect, Law, PolicyFault } from '../law/policy.js';

/** What is said of an author's laws, in one language. */
export interface PolicyMessages {
  readonly title: string;
  /** Whose words they are. */
  readonly caution: string;
  effect(effect: Effect): string;
  /** States in a row. */
  states(names: readonly string[]): string;
  /** That agreements are listed where a law bans them, or none where one requires them. */
  against(effect: Effect, names: readonly string[]): string;
  later(state: string, from: IsoDate): string;
  /** A law in a line of a tooltip. */
  remark(law: Law, isAgainst: boolean): string;
  /** What opens the list of laws. */
  readonly list: string;
  readonly source: string;
  checked(day: IsoDate): string;
  fault(fault: PolicyFault): string;
  failed(error: Error): string;
}
