import type { Fips } from '../geography.js';
import { foldName } from './fold-name.js';

/** A state, the District of Columbia, Puerto Rico or an island area. */
export interface State {
  readonly fips: Fips;
  /** Two capital letters: "TX". */
  readonly postal: string;
  readonly name: string;
}

// FIPS and USPS codes as the Census Bureau lists them (ANSI INCITS 38), in FIPS order.
const listed =
  '01AL Alabama02AK Alaska04AZ Arizona05AR Arkansas06CA California08CO Colorado09CT Connecticut' +
  '10DE Delaware11DC District of Columbia12FL Florida13GA Georgia15HI Hawaii16ID Idaho17IL Illinois' +
  '18IN Indiana19IA Iowa20KS Kansas21KY Kentucky22LA Louisiana23ME Maine24MD Maryland' +
  '25MA Massachusetts26MI Michigan27MN Minnesota28MS Mississippi29MO Missouri30MT Montana' +
  '31NE Nebraska32NV Nevada33NH New Hampshire34NJ New Jersey35NM New Mexico36NY New York' +
  '37NC North Carolina38ND North Dakota39OH Ohio40OK Oklahoma41OR Oregon42PA Pennsylvania' +
  '44RI Rhode Island45SC South Carolina46SD South Dakota47TN Tennessee48TX Texas49UT Utah50VT Vermont' +
  '51VA Virginia53WA Washington54WV West Virginia55WI Wisconsin56WY Wyoming60AS American Samoa66GU Guam' +
  '69MP Northern Mariana Islands72PR Puerto Rico78VI U.S. Virgin Islands';

/** The 50 states, the District of Columbia, Puerto Rico and the four island areas, in FIPS order. */
export const states: readonly State[] = listed.split(/(?=\d\d)/).map((text) => ({
  fips: text.slice(0, 2),
  postal: text.slice(2, 4),
  name: text.slice(5),
}));

const byText = new Map<string, State>();
for (const state of states) {
  for (const text of [state.fips, String(Number(state.fips)), state.postal, state.name]) byText.set(foldName(text), state);
}

/** The state with this FIPS code, with or without its leading zero, this postal code or this name in any case; `null` for anything else. */
export function findState(text: string): State | null {
  return byText.get(foldName(text)) ?? null;
}
