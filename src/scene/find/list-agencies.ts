import type { Agreement } from '../../agreements/agreement.js';
import type { Fips } from '../../geography/geography.js';
import { findPrintedState } from '../../geography/names/find-printed-state.js';
import { foldName } from '../../geography/names/fold-name.js';

/** Who signed, and where: what is searched of an agreement. Its counties are codes. */
export type Signer = Pick<Agreement, 'agency' | 'agencyType' | 'state' | 'counties'>;

/** An agency by its printed name. */
export interface Agency {
  readonly name: string;
  /** The city or town whose agency it is, as far as its name says so; `null` for any other. */
  readonly town: string | null;
  readonly state: Fips;
  /** None for an agency of the whole state. */
  readonly counties: readonly Fips[];
}

/** Every agency once, under each name that it was printed with. One whose state is not understood is nowhere to be found. */
export function listAgencies(signers: readonly Signer[]): readonly Agency[] {
  const agencies = new Map<string, Agency>();
  for (const { agency: name, agencyType, state, counties } of signers) {
    const { fips } = findPrintedState(state) ?? {};
    const isStatewide = agencyType === 'state';
    if (fips === undefined || (counties.length === 0 && !isStatewide)) continue;
    const town = agencyType === 'municipality' ? townOf(name) : null;
    agencies.set([fips, foldName(name), counties.join()].join(), { name, town, state: fips, counties: isStatewide ? [] : counties });
  }
  return [...agencies.values()];
}

const ofTown =
  /^(?:(?:city|town|village|borough|township) of )?(.+?),? (?:Pol[a-z]* (?:Dep|Serv)|Police|PD$|DPS$|(?:Department of )?Public Safety|(?:City |Town )?Marshal)/i;

const notOfTown = /\b(?:county|university|college|schools?|airport|authority|district|regional|constables?)\b/i;

/** "Doral" of "Doral Police Department"; `null` where the name is no city's. */
export function townOf(agency: string): string | null {
  return notOfTown.test(agency) ? null : (ofTown.exec(agency)?.[1] ?? null);
}
