import { type Code, type CodeStyle, codeStyle, readCode, withoutWrapping } from './read-code.js';
import { isNoValue } from './is-no-value.js';
import type { Positions } from './find-columns.js';
import type { RowCells } from './row-cells.js';
import type { Table } from '../tables/table.js';

/** Where a row is, in its own words and codes. */
export interface Places {
  readonly state: string;
  /** Codes of counties, or else names as printed. */
  readonly counties: readonly string[];
  /** The names printed beside the codes. */
  readonly printedCounties: readonly string[];
  /** The code of a state, where the row names its state besides. */
  readonly stateCode?: string;
}

/** What tables of counties print in place of one where the row is of the state. */
export const isStateWord = (text: string): boolean => /^(statewide|state ?total|total|all|all counties|whole state|state)$/i.test(text);

/** Makes the reader of a table's places: what its codes are shows in all its rows. */
export function placesReader(table: Table, { fips, county, state }: Positions): (cells: RowCells) => Places {
  const texts = fips === undefined ? [] : table.rows.map(({ cells }) => cells[fips] ?? '');
  const states = state === undefined ? [] : table.rows.map(({ cells }) => cells[state] ?? '');
  const style = codeStyle(texts, states, county !== undefined || /countyfp|county|cnty/i.test(table.columns[fips ?? -1] ?? ''));
  return (cells) => readPlaces(cells, style);
}

function readPlaces(cells: RowCells, style: CodeStyle): Places {
  const codes = listIn(cells.text('fips'))
    .filter((text) => !isNoValue(text))
    .map((text) => readCode(text, style));
  const ownState = stateIn(cells.text('state')) || (codes.find(({ state }) => state !== '')?.state ?? '');
  // No county has this number: the row is of its state, unless it names a county.
  const printed = listIn(cells.text('county')).filter((text) => !isNoValue(text));
  const isOfState = codes.some(({ code }) => code === '000') && !printed.some((name) => /\b(county|parish)\b/i.test(name));
  const names = isOfState ? [] : printed;
  const counties = codes.filter(({ code }) => code.length > 2 && !isOfState).map(({ code }) => completed(code, ownState));
  const [stateCode] = codes.flatMap(({ code }) => (/^\d{2}$/.test(code) ? code : []));
  return {
    ...(stateCode !== undefined && ownState !== '' && ownState !== stateCode && { stateCode }),
    state: ownState || stateOfCodes(codes) || (counties.length === 0 ? stateOfNames(names) : ''),
    counties: counties.length > 0 ? counties : names,
    printedCounties: counties.length > 0 ? names : [],
  };
}

/** A part of a code after the code of its state, where the row gives that. Beside a state's name it stays: who knows the names completes it. */
function completed(code: string, state: string): string {
  return /^\d{3}$/.test(code) && /^\d{1,2}$/.test(state) ? state.padStart(2, '0') + code : code;
}

function stateOfCodes([first]: readonly Code[]): string {
  return first !== undefined && /^(\d{2}|\d{5})$/.test(first.code) ? first.code.slice(0, 2) : '';
}

/** "Lee County, FL" names its state where no column does. */
function stateOfNames(names: readonly string[]): string {
  const [name = ''] = names;
  const comma = name.lastIndexOf(',');
  return comma < 0 ? '' : name.slice(comma + 1).trim();
}

/** A state without what spreadsheets and codes put around it: `12.0`, `US-FL`, `0400000US12`. */
function stateIn(text: string): string {
  if (isNoValue(text)) return '';
  const plain = withoutWrapping(text);
  return /^us[-_ ]([a-z]{2})$/i.exec(plain)?.[1]?.toUpperCase() ?? plain;
}

const listIn = (text: string): string[] => {
  const codes = /^\d{4,5}(\s*[,|/]\s*\d{4,5})+$/.test(text) ? text.split(/[,|/]/) : text.split(/[;|]/);
  return codes.map((part) => part.trim()).filter((part) => part !== '');
};
