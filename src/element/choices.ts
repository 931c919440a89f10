import type { Settings } from '../scene/settings.js';

/**
 * What the reader chose over what the author asked for: `{...asked, ...chosen}`. When the author changes something that was chosen over,
 * the choice falls: the author spoke last.
 */
export class Choices {
  #chosen: Partial<Settings> = {};
  #asked: Partial<Settings> = {};

  /** What is in force: the author's settings under the reader's choice. */
  over(asked: Settings): Settings {
    const chosen = Object.keys(this.#chosen) as (keyof Settings)[];
    if (chosen.some((key) => asked[key] !== this.#asked[key])) this.#chosen = {};
    return chosen.length === 0 ? asked : { ...asked, ...this.#chosen };
  }

  /** Whether the reader chose over a setting. */
  has(key: keyof Settings): boolean {
    return key in this.#chosen;
  }

  /** Takes a choice in place of the last one; an empty one takes it back. */
  choose(choice: Partial<Settings>, asked: Settings): void {
    this.#chosen = choice;
    this.#asked = asked;
  }
}
