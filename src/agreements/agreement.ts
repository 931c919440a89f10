import type { IsoDate } from '../calendar/day.js';
import type { agencyTypes } from './agency-types.js';
import type { everyModel } from './program-models.js';

/** 287(g) program models: Jail Enforcement, Warrant Service Officer, Task Force, and the Hybrid of 2009 to 2012. */
export type ProgramModel = (typeof everyModel)[number];

/** A program model as the source has it: one that is known, or another under its printed name, which begins with a capital. */
export type Model = ProgramModel | (string & {});

/** The kinds of agencies that are known. A state agency's agreement, and no other, covers the state and belongs to no county. */
export type AgencyType = (typeof agencyTypes)[number];

/** The kind of agency that signed: one that is known, or another under its printed name, which begins with a capital. */
export type AgencyKind = AgencyType | (string & {});

/** One memorandum: one agency, one program model. */
export interface Agreement {
  readonly agency: string;
  /** `null` when the source does not say. */
  readonly agencyType: AgencyKind | null;
  /** Postal code (`FL`, `GU`), or what the source printed when that is no state. */
  readonly state: string;
  /**
   * Where the agency works: five-digit FIPS codes, or county names as the source printed them. More than one for an
   * agency that works across a county line. Empty when the source gives none.
   */
  readonly counties: readonly string[];
  /** County names printed beside the codes in `counties`, which are held against them; left out where there are none. */
  readonly printedCounties?: readonly string[];
  /** The two digits of a state that stand beside its name, which are held against it; left out where there are none. */
  readonly stateCode?: string;
  /** `null` when the source gives none, or what it prints is no name; the cell is then among the problems. */
  readonly model: Model | null;
  /** Pending means applied for and not signed: it is never added to signed ones. */
  readonly status: 'signed' | 'pending';
  readonly signed: IsoDate | null;
  /** Address of the memorandum, `https:` or `http:` only. */
  readonly link: string | null;
  /** Address of its addendum. */
  readonly addendum: string | null;
  /** First list it was seen on; `null` when the source keeps no lists. */
  readonly listedFrom: IsoDate | null;
  /** Last list it was seen on; `null` when it is on the newest, or when the source keeps no lists. */
  readonly listedUntil: IsoDate | null;
  /** Row of the source, counted as the source's own program counts them (a sheet's header is row 1); of the bundled history, which is of many lists, its place in it. */
  readonly row: number;
}
