import { nothing, type TemplateResult } from 'lit';
import type { Choropleth } from '../../choropleth/classify.js';
import { loadOnce } from '../../memory/load-once.js';
import { memoize } from '../../memory/memoize.js';
import { readCopies } from '../../scene/copies.js';
import type { Figure } from '../../scene/figure.js';
import { altText } from '../../scene/forms/alt-text.js';
import { tell, type Told } from '../../scene/forms/told.js';
import type { Picture } from '../../scene/picture.js';
import { copiesIn, editionIn } from '../../scene/words/copies-in.js';
import type { CopyMessages, CopyName } from '../../scene/words/copy-messages.js';
import type { Messages } from '../../scene/words/messages.js';
import type { Table } from '../../scene/words/table.js';
import { readNotes } from '../read-notes.js';
import { warnOf } from '../warn-of.js';
import { type CopiesTold, copiesView } from './copies-view.js';
import { embedCode } from './embed-code.js';
import { linkTo } from './link-to.js';
import { paintImage } from './paint-image.js';
import { saveFile } from './save-file.js';

/** What copies are made of. */
export interface CopiesStage {
  readonly picture: Picture;
  readonly figure: Figure;
  readonly asked: { readonly settings: { readonly source: string } };
}

/** The element that is copied from. */
export interface CopiesHost extends Element {
  readonly renderRoot: ParentNode & Node;
  requestUpdate(): void;
  /** With the names and numbers on it, which may be on their way still. */
  toSVG(): Promise<string>;
}

type Drawn = Extract<Picture, { kind: 'drawn' }>;

/** What writes tables, with the library of its form: for whoever asks for one. */
const loadTableWriter = loadOnce(() => import('../../scene/forms/table-csv.js'));

const silent: CopiesTold = { text: '', byHand: null };

/** What a reader takes from a map: the picture and its numbers as files, its address, its words. Each says what is drawn now. */
export class Copies {
  #told = silent;
  readonly #host: CopiesHost;
  readonly #look: () => CopiesStage;
  readonly #tableOf: (choropleth: Choropleth) => Table;
  readonly #messages: () => Messages;
  readonly #say: (text: string) => void;
  readonly #read = memoize(readCopies);

  constructor(
    host: CopiesHost,
    look: () => CopiesStage,
    tableOf: (choropleth: Choropleth) => Table,
    messages: () => Messages,
    say: (text: string) => void,
  ) {
    this.#host = host;
    this.#look = look;
    this.#tableOf = tableOf;
    this.#messages = messages;
    this.#say = say;
  }

  /** The buttons that an author named. A browser that shares nothing offers none for it. */
  view(named: string): TemplateResult | typeof nothing {
    const { names, misread } = this.#read(named);
    if (misread) warnOf([misread]);
    const offered = names.filter((name) => name !== 'share' || 'share' in navigator);
    if (offered.length === 0 || this.#look().picture.kind !== 'drawn') return nothing;
    return copiesView(offered, this.#told, this.#words, (name) => void this.#make(name));
  }

  /** What went wrong is said where it was asked for. */
  async #make(name: CopyName): Promise<void> {
    this.#tell(silent);
    const { picture, figure } = this.#look();
    if (picture.kind !== 'drawn') return;
    try {
      this.#tell(await this.#copyOf(name, picture, figure));
    } catch (error) {
      const isLeft = error instanceof DOMException && error.name === 'AbortError';
      if (!isLeft) this.#tell({ text: this.#words.failed(error instanceof Error ? error.message : String(error)), byHand: null });
    }
  }

  async #copyOf(name: CopyName, picture: Drawn, figure: Figure): Promise<CopiesTold> {
    switch (name) {
      case 'link':
        return this.#putOnClipboard(linkTo(this.#host));
      case 'embed':
        return this.#putOnClipboard(embedCode(this.#host));
      case 'alt':
        return this.#putOnClipboard(
          [altText(this.#toldBy(picture, figure)), ...readNotes(this.#host).map(({ text }) => `${text}\n`)].join(''),
        );
      case 'share':
        await navigator.share({ title: figure.title, url: linkTo(this.#host) });
        return silent;
      case 'data':
        return this.#save(await this.#writeTable(picture, figure), 'csv', picture);
      case 'svg':
        return this.#save(drawingOf(await this.#host.toSVG()), 'svg', picture);
      case 'image': {
        const drawing = await this.#host.toSVG();
        const image = await paintImage(drawing);
        if (image) return this.#save(image, 'png', picture);
        this.#save(drawingOf(drawing), 'svg', picture);
        return { text: this.#words.drawnInstead(fileName(picture, 'svg')), byHand: null };
      }
    }
  }

  async #writeTable(picture: Drawn, figure: Figure): Promise<Blob> {
    const { tableCsv } = await loadTableWriter();
    return new Blob([tableCsv(this.#toldBy(picture, figure))], { type: 'text/csv' });
  }

  #toldBy({ choropleth, scene }: Drawn, figure: Figure): Told {
    const { caption } = figure;
    if (!caption) throw new Error('There is no picture yet.');
    const { settings } = this.#look().asked;
    const table = this.#tableOf(choropleth);
    const shown = { choropleth, figure: { ...figure, caption }, table, within: scene.within, source: settings.source };
    const messages = this.#messages();
    return tell(shown, messages, editionIn(messages));
  }

  #save(file: Blob, ending: string, picture: Drawn): CopiesTold {
    const name = fileName(picture, ending);
    saveFile(file, name);
    return { text: this.#words.saved(name), byHand: null };
  }

  /** A page in a frame, or a browser that asks for a newer press, may refuse; then the reader copies by hand. */
  async #putOnClipboard(text: string): Promise<CopiesTold> {
    const { copied, byHand } = this.#words;
    try {
      await navigator.clipboard.writeText(text);
      return { text: copied, byHand: null };
    } catch {
      return { text: byHand, byHand: text };
    }
  }

  get #words(): CopyMessages {
    return copiesIn(this.#messages());
  }

  #tell(told: CopiesTold): void {
    this.#told = told;
    if (told.text !== '') this.#say(told.text);
    this.#host.requestUpdate();
  }
}

function drawingOf(text: string): Blob {
  return new Blob([text], { type: 'image/svg+xml' });
}

/** By what is drawn and the day of it, so that two of a map's files keep apart. */
function fileName({ choropleth: { question, counts }, scene }: Drawn, ending: string): string {
  return ['agreement-map', question.level, scene.within, counts.asOf].filter(Boolean).join('-') + `.${ending}`;
}
