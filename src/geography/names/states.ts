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
  '01AL Alabama,02AK Alaska,04AZ Arizona,05AR Arkansas,06CA California,08CO Colorado,09CT Connecticut,' +
  '10DE Delaware,11DC District of Columbia,12FL Florida,13GA Georgia,15HI Hawaii,16ID Idaho,17IL Illinois,' +
  '18IN Indiana,19IA Iowa,20KS Kansas,21KY Kentucky,22LA Louisiana,23ME Maine,24MD Maryland,' +
  '25MA Massachusetts,26MI Michigan,27MN Minnesota,28MS Mississippi,29MO Missouri,30MT Montana,' +
  '31NE Nebraska,32NV Nevada,33NH New Hampshire,34NJ New Jersey,35NM New Mexico,36NY New York,' +
  '37NC North Carolina,38ND North Dakota,39OH Ohio,40OK Oklahoma,41OR Oregon,42PA Pennsylvania,' +
  '44RI Rhode Island,45SC South Carolina,46SD South Dakota,47TN Tennessee,48TX Texas,49UT Utah,50VT Vermont,' +
  '51VA Virginia,53WA Washington,54WV West Virginia,55WI Wisconsin,56WY Wyoming,60AS American Samoa,66GU Guam,' +
  '69MP Northern Mariana Islands,72PR Puerto Rico,78VI U.S. Virgin Islands';

/** The 50 states, the District of Columbia, Puerto Rico and the four island areas, in FIPS order. */
export const states: readonly State[] = listed.split(',').map((text) => ({
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
