import type { ReactiveController } from 'lit';
import type { Model } from '../../agreements/agreement.js';
import type { Fips } from '../../geography/geography.js';
import { type AddressName, type AddressTexts, addressTexts, leads, readAddress, writeAddress } from '../../scene/address.js';
import { type Attributes, createSettings, type Settings } from '../../scene/settings.js';
import { textOf } from '../../scene/text-of.js';
import type { Misreading } from '../../scene/words/describe-status.js';
import type { ReaderHost, ReaderStage } from '../reader/reader-stage.js';
import { warnOnce } from '../warn-once.js';

type Host = Pick<ReaderHost, 'selected' | 'link' | 'addController' | 'requestUpdate'> & Element;

type Stage = Pick<ReaderStage, 'picture' | 'asked'>;

/** What goes on as one act: the next of these takes the place of the one before in the history. */
const sliding: readonly AddressName[] = ['as-of', 'selected'];

const nothing: Attributes = {
  ...{ level: '', view: '', measure: '', models: '', signers: '', asOf: '', compare: '', within: '' },
  ...{ vintage: '', theme: '', staleAfter: '', breaks: '', unit: '', source: '' },
};

/** Keeps what a reader chose in the address of the page, under the element's id, and follows the address where a reader goes back or forward. */
export class AddressController implements ReactiveController {
  /** What the address asked for that was not understood. */
  misread: readonly Misreading[] = [];
  readonly #host: Host;
  readonly #look: () => Stage;
  /** What was in the address last; `null` until it was read. */
  #texts: AddressTexts | null = null;
  /** What the address said of this map when it was last read or written. */
  #said = '';
  /** The place that the reader chose; `null` where it is the author's. */
  #selected: Fips | null = null;
  /** Whether a reader did something since. */
  #isAct = false;

  constructor(host: Host, look: () => Stage) {
    this.#host = host;
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('change', this.#note);
    this.#host.addEventListener('unit-select', this.#note);
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    this.#host.removeEventListener('change', this.#note);
    this.#host.removeEventListener('unit-select', this.#note);
  }

  hostUpdated(): void {
    // What was taken off the page has nothing to say in its address.
    if (!this.#host.isConnected) return;
    const { picture, asked } = this.#look();
    if (this.#texts !== null) {
      this.#write(this.#texts);
      this.#isAct = false;
    } else if ('choropleth' in picture) {
      // Which models there are is known with the data. What was chosen by then is an act that the next update writes.
      const isAct = Object.keys(asked.choices.chosen).length > 0;
      this.#follow();
      this.#isAct = isAct;
      if (isAct && this.#id !== '') this.#host.requestUpdate();
    }
  }

  readonly #note = ({ type }: Event): void => {
    this.#isAct = true;
    if (type === 'unit-select') this.#selected = textOf(this.#host.selected);
  };

  /** `''` where choices are kept in no address. */
  get #id(): string {
    const { link, id } = this.#host;
    const asked = textOf(link);
    if (asked !== '' && asked !== 'hash') warnOnce(`agreement-map: link="${asked}" is not "hash"; using none.`);
    if (asked === 'hash' && id === '') warnOnce('agreement-map: link="hash" needs an id on the tag; using none.');
    return asked === 'hash' ? id : '';
  }

  /** Draws what the address says; what it says nothing of is as the author has it. */
  readonly #follow = (): void => {
    const { picture, asked } = this.#look();
    const id = this.#id;
    if (id === '' || !('choropleth' in picture)) return;
    const isFirst = this.#texts === null;
    const { hash } = window.location;
    const read = readAddress(hash, id);
    this.#said = saidIn(hash, id);
    const { texts, choice, misread } = understand(read?.texts ?? {}, picture.choropleth.counts.furtherModels);
    const authored = addressTexts(asked.author);
    const all = [...(read?.unread ?? []), ...misread.map(({ attribute, text }) => `${attribute}:${text}`)].map((each) => `"${each}"`);
    if (all.length > 0)
      warnOnce(`agreement-map: in the address, after #${id}=, ${all.join(', ')} was not understood; using what the page has.`);
    this.#texts = texts;
    this.misread = misread.map((each) => ({ ...each, used: usedFor(authored[each.attribute as AddressName], each) }));
    if (all.length > 0) this.#host.requestUpdate();
    if (this.#draw(choice, texts.selected, isFirst) && leads(hash, id) && (!isFirst || isArriving()))
      this.#host.scrollIntoView({ block: 'nearest' });
  };

  /** @returns whether another picture is drawn, or another place chosen */
  #draw(choice: Partial<Settings>, selected: Fips | undefined, isFirst: boolean): boolean {
    const { asked } = this.#look();
    const { author, choices, settings } = asked;
    // What a reader chose before the address was read stands.
    const back = (isFirst ? [] : Object.keys(choices.chosen)).map((key) => [key, author[key as keyof Settings]] as const);
    const next: Partial<Settings> = { ...Object.fromEntries(back), ...choice };
    const isOther = (Object.keys(next) as (keyof Settings)[]).some((key) => String(next[key]) !== String(settings[key]));
    if (isOther) asked.choose(next, false);
    const before = textOf(this.#host.selected);
    if (selected !== undefined || (this.#selected !== null && !isFirst)) {
      this.#host.selected = selected ?? this.#authorSelected;
      this.#selected = selected ?? null;
    }
    return isOther || before !== this.#host.selected;
  }

  get #authorSelected(): Fips {
    return this.#host.getAttribute('selected') ?? '';
  }

  /** Each act has an entry of the history, besides those that go on from the one before; what no reader did has none. */
  #write(before: AddressTexts): void {
    const id = this.#id;
    const { chosen } = this.#look().asked.choices;
    const selected = textOf(this.#host.selected);
    const isReaders = selected === this.#selected && selected !== this.#authorSelected;
    const texts: AddressTexts = { ...addressTexts(chosen), ...(isReaders && { selected }) };
    const address = new URL(window.location.href);
    // A reader who goes back is there before it is told, and must not be taken forward again.
    if (id !== '' && saidIn(address.hash, id) !== this.#said) return this.#follow();
    const fragment = id === '' ? '' : writeAddress(address.hash, id, texts);
    if (id === '' || fragment === address.hash.slice(1)) return;
    address.hash = fragment;
    const moved = (Object.keys({ ...before, ...texts }) as AddressName[]).filter((name) => before[name] !== texts[name]);
    const isSliding = moved.every((name) => sliding.includes(name) && before[name] !== undefined && texts[name] !== undefined);
    this.#texts = texts;
    if (this.#isAct && this.misread.length > 0) {
      this.misread = [];
      this.#host.requestUpdate();
    }
    try {
      // What others keep with an entry is theirs.
      if (this.#isAct && !isSliding) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
      this.#said = saidIn(address.hash, id);
    } catch (error) {
      warnOnce(`agreement-map: link="hash" cannot write the address here: ${(error as Error).message}`);
    }
  }
}

function saidIn(hash: string, id: string): string {
  return JSON.stringify(readAddress(hash, id));
}

/** What was understood of texts, and what was not. */
function understand(texts: AddressTexts, furtherModels: readonly Model[]) {
  const { 'as-of': asOf = '', selected = '', ...rest } = texts;
  const { settings, misread } = createSettings()({ ...nothing, ...rest, asOf }, furtherModels);
  const place: Misreading = { attribute: 'selected', text: selected, used: 'none' };
  const faults = /^(\d{2}|\d{5})?$/.test(selected) ? misread : [...misread, place];
  const understood = (Object.entries(texts) as [AddressName, string][]).filter(
    ([name]) => !faults.some(({ attribute }) => attribute === name),
  );
  const keys = understood.flatMap(([name]) => (name === 'selected' ? [] : name === 'as-of' ? ['asOf' as const] : [name]));
  return {
    texts: Object.fromEntries(understood) as AddressTexts,
    choice: Object.fromEntries(keys.map((key) => [key, settings[key]])) as Partial<Settings>,
    misread: faults,
  };
}

/** What is followed in the place of what was not understood: the author's value, or what is usual where the author says nothing. */
function usedFor(authored: string | undefined, { used }: Misreading): Misreading['used'] {
  return authored ? `"${authored}"` : used;
}

/** Whether somebody comes from elsewhere: who loads again, or comes back, is where they were. */
function isArriving(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate' && window.scrollY === 0;
}
