import type { AgencyType, ProgramModel } from '../agreement.js';
import { foldText } from '../fold-text.js';

/** The tables of `data/lookups` as text: one row per line, cells parted by tabs, names folded by `foldText`. */
export interface PackedLookups {
  /** Printed state, postal code. */
  readonly states: string;
  /** Printed model, its code. */
  readonly models: string;
  /** Printed agency type, ours; nothing where ICE printed that there is none. */
  readonly types: string;
  /** What is printed where there is no county, one per line. */
  readonly noCounty: string;
  /** State, printed county, agency, codes parted by `;`, actual state where it is another one, names, evidence. */
  readonly counties: string;
  /** State, agency. */
  readonly statewide: string;
}

/** What the project knows of an agency's county that ICE's cell does not say. */
export interface KnownCounty {
  /** FIPS codes; empty for an agency that works in the whole state. */
  readonly counties: readonly string[];
  /** Postal code when ICE listed the agency under another state; `null` when the state stands. */
  readonly actualState: string | null;
  /** Their names, for a sentence; `''` where ICE printed none. */
  readonly names: string;
  /** Why the printed county is not the one; `''` where ICE printed none. */
  readonly evidence: string;
}

/** The project's lookup tables. Every answer is exact: an unknown spelling is unknown. */
export interface IceLookups {
  /** Postal code, or `null`. */
  state(printed: string): string | null;
  model(printed: string): ProgramModel | null;
  /** `null` where the text says that there is none, `undefined` where it is not known. */
  type(printed: string): AgencyType | null | undefined;
  isNoCounty(printed: string): boolean;
  /** @param printed the county cell, `''` when it is empty */
  county(state: string, printed: string, agency: string): KnownCounty | null;
  isStatewide(state: string, agency: string): boolean;
}

/** Makes the tables searchable. */
export function unpackLookups(packed: PackedLookups): IceLookups {
  const states = pairs(packed.states);
  const models = pairs(packed.models);
  const types = pairs(packed.types);
  const noCounty = new Set(packed.noCounty.split('\n'));
  const statewide = new Set(packed.statewide.split('\n'));
  const counties = new Map(packed.counties.split('\n').map(knownCounty));
  return {
    state: (printed) => states.get(foldText(printed)) ?? null,
    model: (printed) => (models.get(foldText(printed)) as ProgramModel | undefined) ?? null,
    type(printed) {
      const type = types.get(foldText(printed));
      return type === '' ? null : (type as AgencyType | undefined);
    },
    isNoCounty: (printed) => noCounty.has(foldText(printed)),
    county(state, printed, agency) {
      const place = `${state}\t${foldText(printed)}`;
      return counties.get(`${place}\t${foldText(agency)}`) ?? (printed === '' ? null : (counties.get(`${place}\t`) ?? null));
    },
    isStatewide: (state, agency) => statewide.has(`${state}\t${foldText(agency)}`),
  };
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split('\n').map((line) => line.split('\t') as [string, string]));
}

function knownCounty(line: string): [string, KnownCounty] {
  const [state, printed, agency, codes = '', actual = '', names = '', evidence = ''] = line.split('\t');
  const counties = codes === '' ? [] : codes.split(';');
  return [`${state}\t${printed}\t${agency}`, { counties, actualState: actual === '' ? null : actual, names, evidence }];
}
