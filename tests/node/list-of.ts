import type { Agreement } from '../../src/agreements/agreement.js';
import type { IceList } from '../../src/agreements/ice/read-ice-table.js';
import type { DatedList } from '../../src/node/history/read-ice-lists.js';
import { agreement } from '../fixtures/agreements.js';

/** An agreement of a made-up county of Texas, as a list has it. */
export function agreementOf(name: string, printed: Partial<Agreement> = {}): Agreement {
  return agreement({ agency: `${name} County Sheriff's Office`, state: 'TX', counties: [`${name} County`], ...printed });
}

/** A list of a day with one agreement per letter: `listOf('2025-03-01', 'abc')`. */
export function listOf(day: string, letters: string, printed: { file?: string; saved?: string; kind?: IceList } = {}): DatedList {
  const { file = `${day}.xlsx`, saved = day, kind = 'participating' } = printed;
  const status = kind === 'pending' ? ('pending' as const) : ('signed' as const);
  return {
    file,
    kind,
    day,
    saved,
    agreements: [...letters].map((letter, at) => agreementOf(letter, { row: at + 2, status })),
    problems: [],
    digest: `${file} ${letters}`,
  };
}
