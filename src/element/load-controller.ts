import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataAdapter } from '../agreements/data-adapter.js';
import type { Problem, WordedProblem } from '../agreements/problem.js';
import { waitAtMost } from '../transfer/wait-at-most.js';
import type { Counts } from '../counts/counts.js';
import type { DrawnCounties } from '../counts/drawn-counties.js';
import { answerOn, isNewest, loadCounts } from '../counts/load-counts.js';
import type { Placement } from '../counts/place.js';
import type { Filter } from '../counts/select-counts.js';
import type { VintageChoice } from '../geography/choose-vintage.js';
import type { Geography, Level, Vintage } from '../geography/geography.js';
import { loadGeography } from '../geography/united-states.js';
import { vintages } from '../geography/vintages.js';
import { memoize } from '../memory/memoize.js';
import { agreementsTopic } from '../scene/words/agreements-topic.js';
import type { DetailMap } from '../scene/details.js';
import { loadDetails } from '../scene/load-details.js';
import { englishFigure } from '../scene/words/english-figure.js';
import { loadLanguage } from '../scene/words/languages.js';
import { loadWords } from '../scene/words/load-messages.js';
import type { DataMessages, FigureMessages } from '../scene/words/messages.js';
import { type LoadRequest, viewKeys } from './load-request.js';
import { loadAgreements, type Loaded, type Need } from './load-agreements.js';
import { type ElementView, loadElementView, loadOwn, loadReader } from './load-parts.js';
import type { CreateTopic, Topic } from '../scene/words/topic.js';
import type { CreateReader } from './reader/load-reader.js';
import { Task } from './task.js';

/** Milliseconds that a picture may take before it is said that it loads. Until then the page keeps what the author wrote inside the tag. */
const patience = 1000;

/**
 * Loads what a picture is made of, each part as soon as it can be, and drops what was superseded. The newest counts of the bundled lists
 * are sent for beside the boundaries; lists, links, and what answers a reader are loaded when they are asked for.
 */
export class LoadController implements ReactiveController {
  /** Why what was counted could not be drawn. */
  fault: Error | undefined;
  /** Why something that a reader wanted could not be had. */
  lateFault: Error | undefined;
  /** When the picture can be drawn, or is not to be waited for: an empty one before it costs a layout, and moves what stands below. */
  expected: Promise<unknown> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #request: () => LoadRequest;
  readonly #geography: Task<[Level, Vintage, string | object | null, string], Geography>;
  readonly #ready: Task<[], Counts>;
  readonly #language: Task<[string], FigureMessages>;
  readonly #view: Task<unknown[], ElementView>;
  readonly #detail: Task<[Level, boolean], DetailMap>;
  readonly #listings: Task<readonly [DataAdapter | null, Need], Loaded | null>;
  readonly #words: Task<[string], DataMessages>;
  readonly #reader: Task<[], CreateReader>;
  /** The bundled lists as they came first: where their documents fail to come, what was counted stays. */
  #history: Loaded | null = null;
  #areCountsWanted = false;
  #detailed: Promise<void> | undefined;
  #isReaderWished = false;
  #isReaderWanted = false;
  #areWordsWanted = false;
  readonly #take = memoize((vintage: Vintage): VintageChoice => ({ vintage, undrawable: [], notice: null }));
  readonly #topicOf = memoize((create: CreateTopic, breaks: string, unit: string) => create({ breaks, unit }));
  readonly #answerOn = memoize(answerOn);
  #needed: readonly [DataAdapter | null, Need] = [null, 'nothing'];

  constructor(host: ReactiveControllerHost, request: () => LoadRequest) {
    this.#host = host;
    this.#request = request;
    host.addController(this);
    const changed = (): void => host.requestUpdate();
    this.#geography = new Task(changed, {
      args: () => [request().level, this.choice.vintage, request().geography, request().geographyObject],
      task: ([level, vintage, own, object], signal) => (own === null ? loadGeography(level, vintage) : loadOwn(level, own, object, signal)),
    });
    this.#ready = new Task(changed, { args: () => (this.#areCountsWanted ? [] : null), task: loadCounts });
    this.#language = new Task(changed, { args: () => [request().lang], task: ([lang]) => loadLanguage(lang) });
    this.#view = new Task(changed, {
      args: (): unknown[] => viewKeys.map((key) => request()[key]),
      task: () => loadElementView(request()),
    });
    this.#detail = new Task(changed, {
      args: () => [request().level, request().within !== null],
      task: ([level, isFramed]) => loadDetails(level, isFramed),
    });
    this.#listings = new Task(changed, {
      args: () => this.#needed,
      task: async ([adapter, need], signal) => {
        const loaded = await loadAgreements(adapter, need, signal);
        if (adapter === null) this.#history ??= loaded;
        return loaded;
      },
    });
    this.#words = new Task(changed, {
      args: () => (this.#areWordsWanted ? [request().lang] : null),
      // Where the language cannot be had, it is English that says so.
      task: async ([lang]) => loadWords(await loadLanguage(lang).catch(() => englishFigure)),
    });
    this.#reader = new Task(changed, { args: () => (this.#isReaderWanted ? [] : null), task: loadReader });
  }

  /** Goes on where it stopped, and tries again what failed; the first time it sends for all that a picture needs before anything is rendered. */
  hostConnected(): void {
    addEventListener('online', this.retry);
    this.retry();
    this.#ask();
    const tasks = [this.#geography, this.#ready, this.#listings, this.#words];
    const run = (): Promise<void>[] => tasks.map((task) => task.run());
    // A heading in another language, or of another view, would be taken back.
    this.expected ??= Promise.all([this.#view.run(), this.#language.run(), waitAtMost(patience, run())]);
  }

  hostUpdate(): void {
    this.#ask();
    for (const task of this.#tasks) task.follow();
  }

  /** Notes what is needed of what is asked for. */
  #ask(): void {
    const { adapter, geography, isListWanted, isReaderWanted } = this.#request();
    this.#areCountsWanted ||= !this.#needsListings;
    this.#isReaderWanted ||= this.#isReaderWished || isReaderWanted;
    this.#areWordsWanted ||=
      this.#needsListings || geography !== null || (this.counts?.problems.length ?? 0) > 0 || Boolean(this.counts?.notice);
    const need = adapter !== null || isListWanted ? 'list' : this.#needsListings ? 'counts' : 'nothing';
    // What is listed can be counted too, and what can be counted stays for the next day.
    const [of, had] = this.#needed;
    if (adapter !== of || need === 'list' || had === 'nothing') this.#needed = [adapter, need];
  }

  /** The boundaries to draw, following the codes in the data where the author leaves it to them. */
  get choice(): VintageChoice {
    const { vintage } = this.#request();
    return this.#current?.chooseVintage(vintage) ?? this.#take(vintage === 'auto' ? vintages[0] : vintage);
  }

  get geography(): Geography | undefined {
    return this.#geography.value;
  }

  /** An author's geography may have states alone. */
  get hasCounties(): boolean {
    return this.#request().geography === null || this.geography?.counties.length !== 0;
  }

  /** Which counties the boundaries have; `undefined` until there are boundaries. */
  get drawn(): DrawnCounties | undefined {
    const { geography } = this.#request();
    return this.geography && this.#current?.drawnIn(this.geography, geography === null ? this.choice.vintage : null);
  }

  /** Of the day asked for; `undefined` until they are there. */
  get counts(): Counts | undefined {
    const counted = this.#counted;
    return counted instanceof Error ? undefined : counted;
  }

  /** Or why they do not add up. */
  get #counted(): Counts | Error | undefined {
    // In the colors of another view they would say something else.
    if (this.#view.status !== 'complete') return undefined;
    const ready = this.#ready.value;
    if (!this.#needsListings) return ready ? this.#answerOn(ready, this.#request().asOf) : undefined;
    const { asOf, compare } = this.#request();
    try {
      return this.drawn && this.#current?.listings.countsOn(this.drawn, asOf, compare);
    } catch (error) {
      return error as Error;
    }
  }

  /** What the counts are of; another object after each load. */
  get data(): object | null | undefined {
    return this.#needsListings ? this.#listings.value : this.#ready.value;
  }

  /** The agreements behind the counts that a filter lets through; `null` until somebody wished for them and they are there. */
  placements({ models, signers }: Filter): readonly Placement[] | null {
    const { drawn } = this;
    if (!drawn || this.#listings.value?.need !== 'list') return null;
    return this.#current?.listings.placementsOn(drawn, this.#request().asOf, models, signers) ?? null;
  }

  /** What the data is about: agreements, until it is known to be something else. */
  get topic(): Topic {
    const { breaks, unit } = this.#request();
    const view = this.#view.value?.topic ?? agreementsTopic;
    return this.#topicOf(this.#current?.topicIn(view) ?? view, breaks, unit);
  }

  /** What is said around a picture, in the language of the page; in English until that is there, and where it cannot be had. */
  get messages(): FigureMessages {
    return this.#language.value ?? englishFigure;
  }

  /** The words for what is wrong with data; `null` until they are there, for which nothing sound waits. */
  get words(): DataMessages | null {
    return this.#words.value ?? null;
  }

  /** Cells of the source that were not understood, and places that were not found; none until there are words for them. */
  get problems(): readonly (Problem & WordedProblem)[] {
    const { counts, words } = this;
    return (words && counts?.problems.map((problem) => ({ ...problem, message: words.problem(problem) }))) ?? [];
  }

  /** What a picture needs besides counts and boundaries; `undefined` until it is there. */
  get view(): ElementView | undefined {
    return this.#view.value;
  }

  /** What adds discs, names and numbers to a picture; `undefined` until it is there. */
  get detail(): DetailMap | undefined {
    return this.#detail.value;
  }

  /** What makes a reader of this map; `undefined` until somebody wished for one and it is there. */
  get createReader(): CreateReader | undefined {
    return this.#reader.value ?? undefined;
  }

  /** Whether all that the picture needs is there. */
  get isComplete(): boolean {
    const isPending = [this.#words, this.#language].some(({ status }) => status === 'pending');
    return this.#geography.status === 'complete' && !this.isLoadingData && !isPending;
  }

  get isLoadingData(): boolean {
    if (this.#view.status === 'pending') return true;
    if (!this.#needsListings) return !this.#ready.value;
    return this.#current === undefined || this.#listings.status === 'pending';
  }

  get dataError(): Error | undefined {
    const counted = this.#counted;
    const loading = this.#needsListings ? (this.#current ? undefined : this.#listings.error) : this.#ready.error;
    return this.#view.error ?? loading ?? (counted instanceof Error ? counted : this.fault);
  }

  get geographyError(): Error | undefined {
    return this.#geography.error;
  }

  /** Why something that the picture does not need could not be had. */
  get partError(): Error | undefined {
    const parts = [this.#reader, this.#language, this.#detail, this.#words, ...(this.dataError ? [] : [this.#listings])];
    return parts.find(({ error }) => error)?.error ?? this.lateFault;
  }

  /** Loads what adds to a picture that is on the screen: to place names takes longer than to draw the land. */
  wishDetails(): Promise<void> {
    return (this.#detailed ??= this.#detail.run());
  }

  /** Loads what acts on a reader's acts, once; what failed is tried again. */
  wishReader(): void {
    if (!this.#isReaderWished) this.#host.requestUpdate();
    else this.#reader.resume();
    this.#isReaderWished = true;
  }

  /** Reads the data again. */
  reload(): Promise<void> {
    return this.#listings.run();
  }

  /** Tries again what failed, and goes on with what was stopped. */
  readonly retry = (): void => {
    this.lateFault = undefined;
    this.#host.requestUpdate();
    for (const task of this.#tasks) task.resume();
  };

  /** Stops what is under way: nobody looks. */
  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    for (const task of this.#tasks) task.pause();
  }

  get #tasks() {
    const details = this.#detailed ? [this.#detail] : [];
    return [this.#geography, this.#ready, this.#language, this.#view, ...details, this.#listings, this.#words, this.#reader];
  }

  /** Whether the picture cannot be had from the bundled counts: an author's data, an earlier day, boundaries that may lack some of the counties. */
  get #needsListings(): boolean {
    const { adapter, asOf, compare, geography, vintage } = this.#request();
    const isPresent = geography === null && vintage !== 2017;
    return adapter !== null || compare !== null || !isPresent || !isNewest(asOf);
  }

  /** The data asked for now. It stays while its links are fetched, and while it is read again. */
  get #current(): Loaded | undefined {
    const { adapter } = this.#request();
    const loaded = this.#listings.value ?? (adapter === null ? this.#history : null);
    return loaded?.adapter === adapter ? loaded : undefined;
  }
}
