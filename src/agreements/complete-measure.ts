import { isDay } from '../calendar/day.js';
import type { GivenMeasure } from './data-adapter.js';
import type { Measure, PlaceValue } from './measure.js';

type Keys = Readonly<Record<string, unknown>>;

/** Whether something is a measure, as far as an adapter has to say it: every value has its state, and is a number or `null`. */
export function isMeasure(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, kind, values } = value as Keys;
  return (
    typeof name === 'string' &&
    (kind === 'number' || kind === 'mark') &&
    Array.isArray(values) &&
    values.every((each) => isValue(each, kind))
  );
}

/** A measure with what its adapter left out filled in. */
export function completeMeasure({ name, kind, values }: GivenMeasure): Measure {
  return { name, kind, values: values.map((value, at) => completeValue(value, at + 1)) };
}

function isValue(given: unknown, kind: Measure['kind']): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const { state, county = '', printedCounty = '', stateCode = '', value = null, printed = '', day = null, row = 0 } = given as Keys;
  const isRight = kind === 'mark' ? value === 0 || value === 1 : Number.isFinite(value);
  return (
    [state, county, printedCounty, stateCode, printed].every((text) => typeof text === 'string') &&
    (value === null || isRight) &&
    (day === null || isDay(day)) &&
    Number.isFinite(row)
  );
}

function completeValue(given: Partial<PlaceValue>, position: number): PlaceValue {
  const { state = '', county = '', printedCounty, stateCode, value = null, day = null, row = position } = given;
  const printed = given.printed ?? (value === null ? '' : String(value));
  const beside = { ...(printedCounty !== undefined && { printedCounty }), ...(stateCode !== undefined && { stateCode }) };
  return { state, county, ...beside, value, printed, day, row };
}
