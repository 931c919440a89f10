import type { Agreement } from './agreement.js';
import type { IsoDate } from '../calendar/day.js';
import type { Measure } from './measure.js';
import type { Problem } from './problem.js';

/** Who published the data. */
export interface Source {
  readonly name: string;
  /** `https:` or `http:`. */
  readonly url: string | null;
}

/** A span of days for which no list is held, both ends excluded from it (they are lists). */
export interface Gap {
  readonly after: IsoDate;
  readonly before: IsoDate;
}

/** A total somebody published, carried as cited context and never added to the lists. */
export interface PublishedTotal {
  /** A day, or a month as `YYYY-MM` where no more is known. */
  readonly date: string;
  readonly figure: number;
  /** What is counted: agreements, agencies. */
  readonly unit: string;
  readonly source: string;
  readonly url: string | null;
}

/** Everything an adapter read. */
export interface Dataset {
  readonly agreements: readonly Agreement[];
  /** Numbers by place in place of agreements, of which there are then none; `null` for a list of agreements. */
  readonly measure: Measure | null;
  readonly problems: readonly Problem[];
  /** The newest day the data speaks of; `null` when it does not say. */
  readonly asOf: IsoDate | null;
  readonly source: Source | null;
  /** Days of the lists behind the data, sorted. Empty when the source keeps no lists. */
  readonly lists: readonly IsoDate[];
  readonly gaps: readonly Gap[];
  readonly published: readonly PublishedTotal[];
  /** What the source calls its columns of places, which problems name; absent where it has none. */
  readonly headers?: Readonly<Partial<Record<'state' | 'county' | 'fips' | 'day', string>>>;
}
