import { quote, type Quote } from '../../scene/quote.js';
import { LoadErrorEvent } from '../events.js';
import { languageAround, watchLanguage } from '../language-around.js';
import { misnamed } from '../misnamed.js';
import { describeMisreading } from '../../scene/describe-misreading.js';
import { warnOnce } from '../warn-once.js';
import { countsOnOf } from './counts-on-of.js';

/**
 * A number of the data in running text. What the author wrote inside stays until the number is known, and where there is none; where the
 * two differ the console says so.
 *
 * @element agreement-figure
 * @attr {string} number - Which number: `agreements` unless given.
 * @attr {string} measure - The same, as a map names it.
 * @attr {string} key - The same.
 * @attr {string} within - A state (`FL`) or a county code; the country unless given.
 * @attr {string} models - These program models alone.
 * @attr {string} signers - These kinds of agency alone.
 * @attr {string} as-of - The day; the newest unless given.
 * @attr {string} since - An earlier day: the number is by how many more there are.
 * @attr {string} src - Address of your own data.
 * @attr {string} columns - How columns of it are called, as on the map.
 * @attr {boolean} words - Whole numbers up to nine spelled out, in the language of the text (English or Spanish).
 * @fires load - The number is known and stands in the text. Does not bubble.
 * @fires error - The data could not be had; the event's `error` says why. Does not bubble.
 */
export class AgreementFigure extends HTMLElement {
  static readonly observedAttributes = [
    'number',
    'measure',
    'key',
    'within',
    'models',
    'signers',
    'as-of',
    'since',
    'src',
    'columns',
    'words',
  ];

  /** What the author wrote. */
  #authored = '';
  /** What was written over it; `null` while that stands. */
  #written: string | null = null;
  #quote: Quote | null = null;
  /** Counts what was asked: an answer to an earlier question comes too late. */
  #turn = 0;
  #answered: Promise<void> = Promise.resolve();
  #observer: MutationObserver | undefined;

  /** The number; `null` until it is known, and where there is none. */
  get value(): number | null {
    return this.#quote?.kind === 'number' ? this.#quote.value : null;
  }

  /** The day that the number is of; `null` until it is known. */
  get asOf(): string | null {
    return this.#quote?.kind === 'number' ? this.#quote.asOf : null;
  }

  /** Fulfilled when what is asked for now is known, or was refused. */
  get loadComplete(): Promise<void> {
    return this.#answered;
  }

  connectedCallback(): void {
    this.#observer = watchLanguage(this, () => this.#ask());
    this.#ask();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#ask();
  }

  #ask(): void {
    const turn = ++this.#turn;
    // Attributes that are set one after the other are one question.
    this.#answered = Promise.resolve().then(() => (turn === this.#turn ? this.#answer(turn) : this.#answered));
  }

  async #answer(turn: number): Promise<void> {
    const attribute = (name: string): string => (this.getAttribute(name) ?? '').trim();
    const asked = {
      key: attribute('number') || attribute('measure') || attribute('key') || 'agreements',
      within: attribute('within'),
      models: attribute('models'),
      signers: attribute('signers'),
      asOf: attribute('as-of'),
      since: attribute('since'),
      inWords: this.hasAttribute('words'),
      lang: languageAround(this),
    };
    const [wrong] = misnamed(this);
    try {
      const answer: Quote = wrong
        ? { kind: 'refused', why: `${describeMisreading(wrong)}.` }
        : await quote(asked, countsOnOf(attribute('src'), attribute('columns')));
      if (turn !== this.#turn) return;
      this.#show(answer);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#show({ kind: 'refused', why: (error as Error).message });
      this.dispatchEvent(new LoadErrorEvent(error as Error));
    }
  }

  #show(answer: Quote): void {
    this.#quote = answer;
    const now = (this.textContent ?? '').trim();
    // A script of the page, or a translator, may have written since.
    if (now !== this.#written) this.#authored = now;
    const asked = AgreementFigure.observedAttributes.flatMap((name) =>
      this.hasAttribute(name) ? `${name}="${this.getAttribute(name)}"` : [],
    );
    const here = `agreement-figure ${asked.join(' ')}`.trim();
    if (answer.kind === 'refused') {
      warnOnce(`${here}: ${answer.why} The author’s text stays.`);
      this.#write(this.#authored, null);
      return;
    }
    for (const note of answer.notes) warnOnce(`${here}: ${note}`);
    if (this.#authored !== '' && this.#authored !== answer.text)
      warnOnce(`${here}: the text says “${this.#authored}”, and the data says “${answer.text}”.`);
    this.#write(answer.text, answer.text);
    this.dispatchEvent(new Event('load'));
  }

  #write(text: string, written: string | null): void {
    if ((this.textContent ?? '').trim() !== text) this.textContent = text;
    this.#written = written;
  }
}
