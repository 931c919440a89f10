import type { ReactiveControllerHost } from 'lit';
import type { Pattern } from '../../scene/drawing/layers.js';
import type { OwnLegend } from '../../scene/join-legends.js';
import type { FigureMessages } from '../../scene/words/messages.js';
import type { StepsController } from '../reader/steps/steps-controller.js';

/** What a map says of its classes. */
export interface ToldLegend extends OwnLegend {
  /** Name of the class of the place pointed at; `undefined` for none. */
  readonly here: string | undefined;
  readonly patterns: readonly Pattern[];
  /** CSS pixels per drawing unit. */
  readonly scale: number;
  readonly messages: FigureMessages;
  /** What shows the places of a class; `undefined` until it is loaded. */
  readonly steps: StepsController | undefined;
  readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
}

const told = new Map<Element, ToldLegend>();
const listeners = new Set<() => void>();

/** What the map said last; `undefined` where it said nothing yet. */
export function toldBy(map: Element): ToldLegend | undefined {
  return told.get(map);
}

/** A map says what it shows. Where that is as before, nobody is told. */
export function tell(map: Element, legend: ToldLegend): void {
  const before = told.get(map);
  told.set(map, legend);
  const keys = Object.keys(legend) as (keyof ToldLegend)[];
  if (!before || keys.some((key) => before[key] !== legend[key])) for (const listener of listeners) listener();
}

export function forget(map: Element): void {
  if (told.delete(map)) for (const listener of listeners) listener();
}

export function listen(listener: () => void): void {
  listeners.add(listener);
}

export function unlisten(listener: () => void): void {
  listeners.delete(listener);
}
