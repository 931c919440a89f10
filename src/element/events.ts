import type { ThemeReportEvent } from './theme/theme-report-event.js';
import type { Fips } from '../geography/geography.js';
import type { Settings } from '../scene/settings.js';

/** Fired as `error` when the map or its data could not be had. Does not bubble, as on `<img>`. */
export class LoadErrorEvent extends Event {
  /** What went wrong; its message is the sentence shown on the map. */
  readonly error: Error;

  constructor(error: Error) {
    super('error');
    this.error = error;
  }
}

/** A county or state that the reader did something with. */
export abstract class UnitEvent extends Event {
  /** FIPS code; `null` when the reader left. */
  readonly fips: Fips | null;
  /** "Palm Beach County, Florida"; `''` when the reader left. */
  readonly name: string;

  constructor(type: string, fips: Fips | null, name: string) {
    super(type, { bubbles: true, composed: true });
    this.fips = fips;
    this.name = name;
  }
}

/** Fired as `unit-select` when a reader chooses a county or state, or leaves it. Bubbles. */
export class UnitSelectEvent extends UnitEvent {
  constructor(fips: Fips | null, name: string) {
    super('unit-select', fips, name);
  }
}

/** Fired as `unit-hover` when a reader points at another county or state, by pointer or by key, or at none. Bubbles. */
export class UnitHoverEvent extends UnitEvent {
  constructor(fips: Fips | null, name: string) {
    super('unit-hover', fips, name);
  }
}

/** Fired as `change` when a reader chose another picture than the author's, or went back to it. Bubbles. */
export class ChoiceEvent extends Event {
  /** What is drawn now. */
  readonly settings: Settings;

  constructor(settings: Settings) {
    super('change', { bubbles: true, composed: true });
    this.settings = settings;
  }
}

/** What each event of the map is. */
export interface AgreementMapEventMap {
  load: Event;
  error: LoadErrorEvent;
  'unit-select': UnitSelectEvent;
  'unit-hover': UnitHoverEvent;
  change: ChoiceEvent;
  themereport: ThemeReportEvent;
}

// An element's own types know nothing of these events, and take what is heard of them for a plain one.
declare module './agreement-map.js' {
  interface AgreementMap {
    addEventListener<K extends keyof AgreementMapEventMap>(
      type: K,
      listener: (this: AgreementMap, event: AgreementMapEventMap[K]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener<K extends Exclude<keyof HTMLElementEventMap, keyof AgreementMapEventMap>>(
      type: K,
      listener: (this: AgreementMap, event: HTMLElementEventMap[K]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<K extends keyof AgreementMapEventMap>(
      type: K,
      listener: (this: AgreementMap, event: AgreementMapEventMap[K]) => unknown,
      options?: boolean | EventListenerOptions,
    ): void;
    removeEventListener<K extends Exclude<keyof HTMLElementEventMap, keyof AgreementMapEventMap>>(
      type: K,
      listener: (this: AgreementMap, event: HTMLElementEventMap[K]) => unknown,
      options?: boolean | EventListenerOptions,
    ): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | EventListenerOptions): void;
  }
}
