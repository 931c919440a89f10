/** What a task loads, and of what. */
export interface TaskOptions<Args extends readonly unknown[], Value> {
  /** What it is asked for now; `null` while nothing is. */
  readonly args: () => Args | null;
  readonly task: (args: Args, signal: AbortSignal) => Promise<Value>;
}

/**
 * Something to load that follows what is asked for: it begins anew when its arguments change, and what was superseded is stopped and
 * dropped. What came last stays until it is known what comes next.
 */
export class Task<Args extends readonly unknown[], Value> {
  /** What came last; `undefined` before anything came, and after it failed. */
  value: Value | undefined;
  status: 'idle' | 'pending' | 'complete' | 'failed' = 'idle';
  readonly #options: TaskOptions<Args, Value>;
  readonly #changed: () => void;
  #asked: Args | null = null;
  #running = new AbortController();
  #isPaused = false;
  #reason: unknown;

  /** @param changed called when it begins, and when it has ended */
  constructor(changed: () => void, options: TaskOptions<Args, Value>) {
    this.#changed = changed;
    this.#options = options;
  }

  /** Why it failed; stopping it ourselves is no failure. */
  get error(): Error | undefined {
    return this.status === 'failed' && !this.#isPaused ? (this.#reason as Error) : undefined;
  }

  /** Begins where something else is asked for than before. */
  follow(): void {
    const asked = this.#asked;
    const args = this.#options.args();
    if (args && !(asked && args.every((value, index) => value === asked[index]))) void this.run();
  }

  /** Begins, whatever came before. Fulfilled when it has ended, well or not. */
  async run(): Promise<void> {
    const args = this.#options.args();
    if (!args) return;
    this.#stop();
    const running = (this.#running = new AbortController());
    this.#asked = args;
    this.#isPaused = false;
    this.status = 'pending';
    this.#changed();
    let value: Value | undefined;
    let reason: unknown;
    try {
      value = await this.#options.task(args, running.signal);
    } catch (error) {
      reason = error instanceof Error ? error : new Error(typeof error === 'string' ? error : 'No reason was given.');
    }
    if (running !== this.#running) return;
    this.status = reason ? 'failed' : 'complete';
    this.value = value;
    this.#reason = reason;
    this.#changed();
  }

  /** Stops what is under way, to be begun again later. */
  pause(): void {
    this.#isPaused ||= this.status === 'pending';
    this.#stop();
  }

  /** Begins again what was paused or failed. */
  resume(): void {
    if (this.#isPaused || this.status === 'failed') void this.run();
  }

  #stop(): void {
    if (this.status === 'pending') this.#running.abort();
  }
}
