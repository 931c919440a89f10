import type { Settings } from '../../scene/settings.js';
import type { ChoicesBook } from '../question-controller.js';

/**
 * What the reader chose over what the author asked for: `{...asked, ...chosen}`. When the author changes something that was chosen over,
 * the choice falls: the author spoke last.
 */
export class Choices implements ChoicesBook {
  /** What was chosen last, and stands. */
  chosen: Partial<Settings> = {};
  #asked: Partial<Settings> = {};

  /** What is in force: the author's settings under the reader's choice. */
  over(asked: Settings): Settings {
    const chosen = Object.keys(this.chosen) as (keyof Settings)[];
    // Models are another list once there is data, though they are the same.
    if (chosen.some((key) => String(asked[key]) !== String(this.#asked[key]))) this.chosen = {};
    return chosen.length === 0 ? asked : { ...asked, ...this.chosen };
  }

  /** Adds a choice to those before. What the author asks for anyway is none. */
  add(choice: Partial<Settings>, asked: Settings): void {
    const all = Object.entries({ ...this.chosen, ...choice });
    this.chosen = Object.fromEntries(all.filter(([key, value]) => String(value) !== String(asked[key as keyof Settings])));
    this.#asked = asked;
  }

  /** Takes back what was chosen. */
  clear(): void {
    this.chosen = {};
  }
}
