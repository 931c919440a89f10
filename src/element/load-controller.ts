import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { completeDataset } from '../agreements/complete-dataset.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import type { Dataset } from '../agreements/dataset.js';
import { place } from '../counts/place.js';
import { chooseVintage, type VintageChoice } from '../geography/choose-vintage.js';
import type { Gazetteer } from '../geography/names/gazetteer.js';
import type { Fips, Geography, Vintage } from '../geography/geography.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { loadGeography } from '../geography/united-states.js';

/** What to load. Compared by identity, member by member. */
export interface LoadRequest {
  readonly adapter: DataAdapter;
  readonly vintage: 'auto' | Vintage;
  /** Whether the county boundaries are needed; states always are. */
  readonly counties: boolean;
  /** An author's own TopoJSON, or its address; `null` for the bundled geography. */
  readonly geography: string | object | null;
}

interface Data {
  readonly dataset: Dataset;
  readonly gazetteer: Gazetteer;
  /** Every county code the agreements name, in whichever vintage. */
  readonly codes: readonly Fips[];
}

type AnyTask = Task<readonly unknown[], unknown>;

/** Loads geography and data, each as soon as it can be, and drops what was superseded. */
export class LoadController {
  readonly #data: Task<readonly [DataAdapter], Data>;
  readonly #states: Task<readonly [Vintage, string | object | null], Geography>;
  readonly #counties: Task<readonly [Vintage, boolean], Geography | null>;
  readonly #request: () => LoadRequest;
  readonly #paused = new Set<AnyTask>();

  constructor(host: ReactiveControllerHost, request: () => LoadRequest) {
    this.#request = request;
    this.#data = new Task(host, {
      args: () => [request().adapter] as const,
      task: ([adapter], { signal }) => loadData(adapter, signal),
    });
    this.#states = new Task(host, {
      args: () => [this.choice.vintage, request().geography] as const,
      task: ([vintage, own], { signal }) => (own === null ? loadGeography('state', vintage) : loadOwn(own, signal)),
    });
    this.#counties = new Task(host, {
      args: () => [this.choice.vintage, request().counties && request().geography === null] as const,
      task: async ([vintage, wanted]) => (wanted ? loadGeography('county', vintage) : null),
    });
  }

  /** The boundaries to draw, following the codes in the data where the author leaves it to them. */
  get choice(): VintageChoice {
    return chooseVintage(this.#data.value?.codes ?? [], this.#request().vintage);
  }

  /** The most detailed geography at hand. */
  get geography(): Geography | undefined {
    return this.#counties.value ?? this.#states.value;
  }

  get data(): Data | undefined {
    return this.#data.value;
  }

  get isComplete(): boolean {
    return this.#tasks.every(({ status }) => status === TaskStatus.COMPLETE);
  }

  get isLoadingData(): boolean {
    return this.#data.status === TaskStatus.PENDING || this.#data.status === TaskStatus.INITIAL;
  }

  get dataError(): Error | undefined {
    return this.#errorOf(this.#data);
  }

  get geographyError(): Error | undefined {
    return this.#errorOf(this.#states) ?? this.#errorOf(this.#counties);
  }

  /** Reads the data again. */
  reload(): Promise<void> {
    return this.#data.run();
  }

  /** Stops what is under way: nobody looks. */
  pause(): void {
    for (const task of this.#tasks) {
      if (task.status !== TaskStatus.PENDING) continue;
      this.#paused.add(task);
      task.abort();
    }
  }

  /** Loads what was stopped, and tries again what failed. */
  resume(): void {
    const waiting = this.#tasks.filter((task) => this.#paused.has(task) || task.status === TaskStatus.ERROR);
    this.#paused.clear();
    for (const task of waiting) void task.run();
  }

  get #tasks(): readonly AnyTask[] {
    return [this.#data, this.#states, this.#counties];
  }

  /** Why a task failed; stopping it ourselves is no failure. */
  #errorOf(task: AnyTask): Error | undefined {
    if (task.status !== TaskStatus.ERROR || this.#paused.has(task)) return undefined;
    const { error } = task;
    return error instanceof Error ? error : new Error(typeof error === 'string' ? error : 'No reason was given.');
  }
}

async function loadData(adapter: DataAdapter, signal: AbortSignal): Promise<Data> {
  const [loaded, gazetteer] = await Promise.all([adapter.load({ signal }), loadGazetteer()]);
  const dataset = completeDataset(loaded);
  const codes = new Set(place(dataset.agreements, gazetteer, () => true).flatMap(({ counties }) => counties));
  return { dataset, gazetteer, codes: [...codes] };
}

async function loadOwn(own: string | object, signal: AbortSignal): Promise<Geography> {
  const { ownGeography } = await import('../geography/own/own-geography.js');
  return ownGeography(own, { signal });
}
