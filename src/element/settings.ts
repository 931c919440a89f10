import type { ProgramModel } from '../agreements/agreement.js';
import { isDay, type IsoDate } from '../calendar/day.js';
import type { View } from '../choropleth/classify.js';
import type { Fips, Level, Vintage } from '../geography/geography.js';
import { findState } from '../geography/names/states.js';
import { warnOnce } from './warn-once.js';

/** What the attributes say, every value one that the map knows. */
export interface Settings {
  readonly level: Level;
  readonly view: View;
  readonly models: readonly ProgramModel[];
  readonly asOf: IsoDate | null;
  readonly focus: Fips | null;
  readonly vintage: 'auto' | Vintage;
  readonly theme: 'auto' | 'light' | 'dark';
}

function quote(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

function keyword<T extends string>(name: string, value: string, allowed: readonly [T, ...T[]]): T {
  const known = allowed.find((word) => word === value.trim().toLowerCase());
  if (known !== undefined) return known;
  if (value.trim() !== '') warnOnce(`agreement-map: ${name}="${value}" is not ${quote(allowed)}; using "${allowed[0]}".`);
  return allowed[0];
}

const programModels = ['JEM', 'WSO', 'TFM'] as const;

function readModels(value: string): ProgramModel[] {
  const asked = new Set(
    value
      .toUpperCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );
  const known = programModels.filter((model) => asked.has(model));
  const unknown = [...asked].filter((word) => !programModels.some((model) => model === word));
  if (unknown.length > 0) {
    const used = known.length > 0 ? quote([known.join(' ')]) : 'all models';
    warnOnce(`agreement-map: models="${value}" has ${quote(unknown)}, which is not ${quote(programModels)}; using ${used}.`);
  }
  return known;
}

function readAsOf(value: string): IsoDate | null {
  const text = value.trim();
  if (text === '') return null;
  if (isDay(text)) return text;
  warnOnce(`agreement-map: as-of="${value}" is not a date like "2025-06-06"; using the newest.`);
  return null;
}

function readFocus(value: string): Fips | null {
  const text = value.trim();
  if (text === '') return null;
  if (/^\d{5}$/.test(text)) return text;
  const state = findState(text);
  if (state) return state.fips;
  warnOnce(`agreement-map: focus="${value}" is not a state like "TX" or a county code like "48453"; showing the whole country.`);
  return null;
}

const vintages = { auto: 'auto', 2023: 2023, 2017: 2017 } as const;

/** Reads the attributes as HTML does: what is not understood falls back to the default, and is said once. */
export function readSettings(
  level: string,
  view: string,
  models: string,
  asOf: string,
  focus: string,
  vintage: string,
  theme: string,
): Settings {
  return {
    level: keyword('level', level, ['county', 'state']),
    view: keyword('view', view, ['density', 'model']),
    models: readModels(models),
    asOf: readAsOf(asOf),
    focus: readFocus(focus),
    vintage: vintages[keyword('vintage', vintage, ['auto', '2023', '2017'])],
    theme: keyword('theme', theme, ['auto', 'light', 'dark']),
  };
}
