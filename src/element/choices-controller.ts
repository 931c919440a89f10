import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Settings } from '../scene/settings.js';

/** What a reader chose at once: it falls as one. */
type Choice = Partial<Settings>;

/**
 * What the reader chose over what the author asked for: `{...asked, ...chosen}`. When the author changes something, what was chosen over it
 * falls: the author spoke last.
 */
export class ChoicesController implements ReactiveController {
  #asked: Settings | undefined;
  #choices: readonly Choice[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;

  /** @param changed called after the reader chose something or took it back */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What is in force: the author's settings under the reader's choices. */
  over(asked: Settings): Settings {
    if (this.#choices.length === 0) return (this.#asked = asked);
    const last = this.#asked ?? asked;
    const isChanged = (key: string): boolean => last[key as keyof Settings] !== asked[key as keyof Settings];
    this.#asked = asked;
    if (this.#choices.some((choice) => Object.keys(choice).some(isChanged))) {
      this.#choices = this.#choices.filter((choice) => !Object.keys(choice).some(isChanged));
    }
    return this.#choices.reduce<Settings>((settings, choice) => ({ ...settings, ...choice }), asked);
  }

  /** Whether the reader chose over a setting. */
  has(key: keyof Settings): boolean {
    return this.#choices.some((choice) => key in choice);
  }

  choose(choice: Choice): void {
    this.#choices = [...this.#choices.filter((other) => !Object.keys(other).some((key) => key in choice)), choice];
    this.#tell();
  }

  /** Takes back what was chosen over a setting, and what was chosen with it. */
  drop(key: keyof Settings): void {
    this.#choices = this.#choices.filter((choice) => !(key in choice));
    this.#tell();
  }

  /** Takes everything back without telling: what was chosen among is not there any more. */
  clear(): void {
    this.#choices = [];
  }

  #tell(): void {
    this.#host.requestUpdate();
    this.#changed();
  }
}
