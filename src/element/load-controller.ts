import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Model } from '../agreements/agreement.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import type { Problem, WordedProblem } from '../agreements/problem.js';
import { waitAtMost } from '../transfer/wait-at-most.js';
import type { Counts } from '../counts/counts.js';
import type { DrawnCounties } from '../counts/drawn-counties.js';
import { answerOn, isNewest, loadCounts } from '../counts/load-counts.js';
import type { Placement } from '../counts/place.js';
import type { VintageChoice } from '../geography/choose-vintage.js';
import type { Geography, Level, Vintage } from '../geography/geography.js';
import { loadGeography } from '../geography/united-states.js';
import { vintages } from '../geography/vintages.js';
import { memoize } from '../memory/memoize.js';
import { agreementsTopic } from '../scene/words/agreements-topic.js';
import type { DetailMap } from '../scene/details.js';
import { loadDetails } from '../scene/load-details.js';
import { loadWords } from '../scene/words/load-messages.js';
import type { DataMessages } from '../scene/words/messages.js';
import { type LoadRequest, viewKeys } from './load-request.js';
import { loadAgreements, type Loaded, type Need } from './load-agreements.js';
import { type ElementView, loadElementView, loadOwn, loadReader } from './load-parts.js';
import type { CreateTopic, Topic } from '../scene/words/topic.js';
import type { CreateReader } from './reader/load-reader.js';

type AnyTask = Task<readonly unknown[], unknown>;

/** Milliseconds that a picture may take before it is said that it loads. Until then the page keeps what the author wrote inside the tag. */
const patience = 1000;

/**
 * Loads what a picture is made of, each part as soon as it can be, and drops what was superseded. The newest counts of the bundled lists
 * are sent for beside the boundaries; lists, links, and what answers a reader are loaded when they are asked for.
 */
export class LoadController implements ReactiveController {
  /** Why what was counted could not be drawn. */
  fault: Error | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #request: () => LoadRequest;
  readonly #geography: Task<readonly [Level, Vintage, string | object | null, string], Geography>;
  readonly #ready: Task<readonly [boolean], Counts | null>;
  readonly #view: Task<readonly unknown[], ElementView>;
  readonly #detail: Task<readonly [Level, boolean], DetailMap>;
  readonly #listings: Task<readonly [DataAdapter | null, Need], Loaded | null>;
  readonly #words: Task<readonly [boolean], DataMessages | null>;
  readonly #reader: Task<readonly [boolean], CreateReader | null>;
  readonly #paused = new Set<AnyTask>();
  /** The bundled lists as they came first: where their documents fail to come, what was counted stays. */
  #history: Loaded | null = null;
  #expected: Promise<unknown> | undefined;
  #areCountsWanted = false;
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
    // Before the tasks, so that what is needed is known when they look.
    host.addController(this);
    this.#geography = new Task(host, {
      args: () => [request().level, this.choice.vintage, request().geography, request().geographyObject] as const,
      task: ([level, vintage, own, object], { signal }) => (own === null ? loadGeography(level, vintage) : loadOwn(own, object, signal)),
    });
    this.#ready = new Task(host, {
      args: () => [this.#areCountsWanted] as const,
      task: ([isWanted]) => (isWanted ? loadCounts() : Promise.resolve(null)),
      initialValue: null,
    });
    this.#view = new Task(host, {
      args: () => viewKeys.map((key) => request()[key]),
      task: () => loadElementView(request()),
    });
    this.#detail = new Task(host, {
      args: () => [request().level, request().within !== null] as const,
      task: ([level, isFramed]) => loadDetails(level, isFramed),
    });
    this.#listings = new Task(host, {
      args: () => this.#needed,
      task: async ([adapter, need], { signal }) => {
        const loaded = await loadAgreements(adapter, need, signal);
        if (adapter === null) this.#history ??= loaded;
        return loaded;
      },
      initialValue: null,
    });
    this.#words = new Task(host, {
      args: () => [this.#areWordsWanted] as const,
      task: () => loadWords(),
      initialValue: null,
    });
    this.#reader = new Task(host, {
      args: () => [this.#isReaderWanted] as const,
      task: () => loadReader(),
      initialValue: null,
    });
  }

  /** Goes on where it stopped; the first time it sends for all that a picture needs before anything is rendered. */
  hostConnected(): void {
    this.#resume();
    this.hostUpdate();
    const words = this.#areWordsWanted ? [this.#words] : [];
    const tasks: readonly AnyTask[] = [this.#geography, this.#ready, this.#listings, this.#view, ...words];
    this.#expected ??= waitAtMost(
      patience,
      tasks.map((task) => task.run()),
    );
  }

  /** When the picture can be drawn, or is not to be waited for: an empty one before it costs a layout, and moves what stands below. */
  get expected(): Promise<unknown> {
    return this.#expected ?? Promise.resolve();
  }

  hostUpdate(): void {
    const { adapter, geography, isListWanted, isReaderWanted } = this.#request();
    this.#areCountsWanted ||= !this.#needsListings;
    this.#isReaderWanted ||= this.#isReaderWished || isReaderWanted;
    this.#areWordsWanted ||= this.#needsListings || geography !== null || (this.counts?.problems.length ?? 0) > 0;
    const need = adapter !== null || isListWanted ? 'list' : this.#needsListings ? 'counts' : 'nothing';
    // What is listed can be counted too.
    const isEnough = adapter === this.#needed[0] && this.#needed[1] === 'list';
    if (!isEnough) this.#needed = [adapter, need];
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
    if (this.#view.status !== TaskStatus.COMPLETE) return undefined;
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

  /** The agreements of these models behind the counts; `null` until somebody wished for them and they are there. */
  placements(models: readonly Model[]): readonly Placement[] | null {
    const { drawn } = this;
    if (!drawn || this.#listings.value?.need !== 'list') return null;
    return this.#current?.listings.placementsOn(drawn, this.#request().asOf, models) ?? null;
  }

  /** What the data is about: agreements, until it is known to be something else. */
  get topic(): Topic {
    const { breaks, unit } = this.#request();
    return this.#topicOf(this.#current?.topic ?? this.#view.value?.topic ?? agreementsTopic, breaks, unit);
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
    return this.#geography.status === TaskStatus.COMPLETE && !this.isLoadingData && this.#words.status !== TaskStatus.PENDING;
  }

  get isLoadingData(): boolean {
    if (this.#view.status === TaskStatus.PENDING) return true;
    if (!this.#needsListings) return !this.#ready.value;
    return this.#current === undefined || this.#listings.status === TaskStatus.PENDING;
  }

  get dataError(): Error | undefined {
    const counted = this.#counted;
    const loading = this.#needsListings ? (this.#current ? undefined : this.#errorOf(this.#listings)) : this.#errorOf(this.#ready);
    return this.#errorOf(this.#view) ?? loading ?? (counted instanceof Error ? counted : this.fault);
  }

  get geographyError(): Error | undefined {
    return this.#errorOf(this.#geography);
  }

  /** Why something that the picture does not need could not be had. */
  get partError(): Error | undefined {
    return (
      this.#errorOf(this.#reader) ??
      this.#errorOf(this.#detail) ??
      this.#errorOf(this.#words) ??
      (this.dataError ? undefined : this.#errorOf(this.#listings))
    );
  }

  /** Loads what acts on a reader's acts, once; what failed is tried again. */
  wishReader(): void {
    if (!this.#isReaderWished) this.#host.requestUpdate();
    else if (this.#reader.status === TaskStatus.ERROR) void this.#reader.run();
    this.#isReaderWished = true;
  }

  /** Reads the data again. */
  reload(): Promise<void> {
    return this.#listings.run();
  }

  /** Tries again what failed. */
  readonly retry = (): void => this.#run((task) => task.status === TaskStatus.ERROR);

  /** Stops what is under way: nobody looks. */
  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    for (const task of this.#tasks) {
      if (task.status !== TaskStatus.PENDING) continue;
      this.#paused.add(task);
      task.abort();
    }
  }

  /** Loads what was stopped, and tries again what failed. */
  #resume(): void {
    const paused = new Set(this.#paused);
    this.#paused.clear();
    this.#run((task) => paused.has(task) || task.status === TaskStatus.ERROR);
    addEventListener('online', this.retry);
  }

  #run(isWanted: (task: AnyTask) => boolean): void {
    for (const task of this.#tasks.filter(isWanted)) void task.run();
  }

  get #tasks(): readonly AnyTask[] {
    return [this.#geography, this.#ready, this.#view, this.#detail, this.#listings, this.#words, this.#reader];
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

  /** Why a task failed; stopping it ourselves is no failure. */
  #errorOf(task: AnyTask): Error | undefined {
    if (task.status !== TaskStatus.ERROR || this.#paused.has(task)) return undefined;
    return task.error instanceof Error ? task.error : new Error(typeof task.error === 'string' ? task.error : 'No reason was given.');
  }
}
