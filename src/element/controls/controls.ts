import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Dataset } from '../../agreements/dataset.js';
import { loadBundled } from '../../agreements/load-bundled.js';
import { findState } from '../../geography/names/states.js';
import type { Geography, Level, Vintage } from '../../geography/geography.js';
import { loadGeography } from '../../geography/united-states.js';
import type { Counts } from '../../counts/counts.js';
import { type AskedSigner, askedSigners, isAskedSigner } from '../../counts/read-signers.js';
import type { IsoDate } from '../../calendar/day.js';
import { loadOnce } from '../../memory/load-once.js';
import { memoize } from '../../memory/memoize.js';
import { readControls } from '../../scene/controls.js';
import type { Picture } from '../../scene/picture.js';
import type { Settings } from '../../scene/settings.js';
import { controlsIn } from '../../scene/words/controls-in.js';
import { describeControls } from '../../scene/describe-controls.js';
import type { FigureMessages } from '../../scene/words/messages.js';
import { loadElementView, loadLists } from '../load-parts.js';
import { warnOf } from '../warn-of.js';
import { createTimeline, listAt } from '../../scene/timeline.js';
import type { DayNotes } from '../daynotes/day-notes.js';
import type { Later, LatePart } from '../late-part.js';
import { daysView } from './days-view.js';
import { oncePainted } from './once-painted.js';
import { Player } from './player.js';
import { controlsView } from './controls-view.js';

/** What stands before a reader who changes it. */
export interface ControlsStage {
  readonly picture: Picture;
  /** What is drawn, what the author asks for, and what the reader chose over it. */
  readonly asked: {
    readonly settings: Settings;
    readonly author: Settings;
    readonly choices: { readonly chosen: Partial<Settings> };
    /** @param counties whether the reader asked for counties */
    choose(choice: Partial<Settings> | null, counties: boolean): void;
  };
  /** `counts` are of all models and agencies. */
  readonly load: { readonly geography: Geography | undefined; readonly counts: Counts | undefined; readonly messages: FigureMessages };
  /** `null` for an author's own boundaries. */
  readonly vintage: Vintage | null;
}

/** The element that has controls. */
export interface ControlsHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode & Node;
}

/** What shows notes on days. */
const loadDayNotes = loadOnce(() => import('../daynotes/load-day-notes.js'));

interface Known {
  readonly level: Level;
  readonly furtherModels: readonly string[];
  readonly signers: readonly AskedSigner[];
}

/** What a reader changes a picture with. The author's settings are the start, and one press away. */
export class Controls {
  /** What was chosen, while what it takes is loaded. */
  #wanted: Partial<Settings> | null = null;
  /** What was known of the data when there was a picture last. */
  #known: Known | undefined;
  readonly #host: ControlsHost;
  readonly #look: () => ControlsStage;
  readonly #read = memoize(readControls);
  readonly #timelineOf = memoize(createTimeline);
  readonly #history: LatePart<Dataset>;
  readonly #notes: LatePart<DayNotes>;
  readonly #player: Player;

  constructor(host: ControlsHost, look: () => ControlsStage, later: Later) {
    this.#host = host;
    this.#look = look;
    this.#player = new Player(() => host.requestUpdate());
    host.addController({ hostDisconnected: () => this.#player.stop() });
    this.#history = later(() => loadBundled({ withLinks: false }));
    this.#notes = later(async () => (await loadDayNotes()).createDayNotes(host));
  }

  /** The controls that an author named. */
  view(named: string): TemplateResult | typeof nothing {
    const stage = this.#look();
    const { picture, vintage, load } = stage;
    const { author, choices, settings } = stage.asked;
    const { messages } = load;
    const words = controlsIn(messages);
    if ('choropleth' in picture) this.#known = knownOf(picture, load.counts);
    const { names, misread } = this.#read(named);
    if (misread) warnOf([misread]);
    const wanted = this.#wanted ?? {};
    const isAboutAgreements = !('choropleth' in picture) || picture.choropleth.counts.measure === null;
    const controls = describeControls(
      isAboutAgreements ? names.filter((name) => name !== 'day' && name !== 'compare') : [],
      {
        asked: author,
        settings: { ...settings, ...wanted },
        level: wanted.level ?? this.#known?.level ?? settings.level,
        hasCounties: vintage !== null || (load.geography?.counties.length ?? 0) > 0,
        furtherModels: this.#known?.furtherModels ?? [],
        signers: this.#known?.signers ?? [],
      },
      messages,
      words,
    );
    const choose = ({ choice }: { choice: Partial<Settings> }): void => {
      this.#player.stop();
      void this.#choose(choice);
    };
    const actions = { choose, reset: () => this.#reset() };
    return html`
      ${controls.length === 0 ? nothing : controlsView(controls, Object.keys({ ...choices.chosen, ...wanted }).length > 0, words, actions)}
      ${misread ? html`<p part="misread">${messages.status.misread(misread)}</p>` : nothing}
    `;
  }

  /** The strip of days, where an author named it and the lists are the bundled ones; nothing until they are there. */
  days(named: string): TemplateResult | typeof nothing {
    const { picture, asked, load } = this.#look();
    const { author, settings } = asked;
    const { models, signers, within } = { ...settings, ...this.#wanted };
    const state = within === null ? null : (findState(within)?.postal ?? null);
    const { names } = this.#read(named);
    if (!names.some((name) => name === 'day' || name === 'compare') || (within !== null && state === null)) return nothing;
    const dataset = this.#history.wish();
    if (!dataset) return html`<div class="days"></div>`;
    const timeline = this.#timelineOf(dataset, models, state, signers);
    const newest = timeline.days[timeline.days.length - 1] ?? '';
    const shown = { ...settings, ...this.#wanted }.asOf ?? ('choropleth' in picture ? picture.choropleth.counts.asOf : null) ?? newest;
    const since = { ...settings, ...this.#wanted }.compare;
    const draw = (day: IsoDate): Promise<void> => this.#choose({ asOf: day === newest && author.asOf === null ? null : day });
    const notes = this.#notes.wish();
    return daysView({
      timeline,
      shown,
      since,
      isComparable: names.includes('compare'),
      isPlaying: this.#player.isPlaying,
      words: controlsIn(load.messages),
      notes: notes && {
        over: () => notes.over(timeline),
        list: (go) => notes.list(timeline, load.messages, go),
        // The country's, of all models and agencies.
        before: () => (state === null && models.length === 0 && signers === '' ? notes.before(timeline, load.messages) : nothing),
      },
      choose: (day) => {
        this.#player.stop();
        void draw(day);
      },
      compare: (day) => {
        this.#player.stop();
        void this.#choose({ compare: day });
      },
      play: () => {
        if (this.#player.isPlaying) return this.#player.stop();
        const first = since === null ? 0 : listAt(timeline, since) + 1;
        void this.#player.play(timeline, shown, timeline.days[first] ?? newest, async (day) => {
          await draw(day);
          await this.#host.updateComplete;
        });
      },
      reset: names.every((name) => name === 'day' || name === 'compare') ? () => this.#reset() : undefined,
    });
  }

  /** What it takes is loaded first: until then the picture that is there stays. What cannot be had is said by the map. */
  async #choose(choice: Partial<Settings>): Promise<void> {
    const { asked, vintage } = this.#look();
    const wanted = { ...this.#wanted, ...choice };
    this.#wanted = wanted;
    this.#host.requestUpdate();
    const next = { ...asked.settings, ...wanted };
    await Promise.allSettled([
      loadElementView(next),
      (next.asOf ?? next.compare) && loadLists(),
      vintage && loadGeography(next.level, vintage),
      // The other level takes a slow phone longer than a press may go unanswered.
      choice.level && oncePainted(),
    ]);
    // Another choice came meanwhile.
    if (this.#wanted === wanted) this.#draw(wanted, wanted.level === 'county');
  }

  #reset(): void {
    this.#player.stop();
    this.#draw(null, false);
  }

  #draw(choice: Partial<Settings> | null, counties: boolean): void {
    this.#wanted = null;
    this.#look().asked.choose(choice, counties);
  }
}

function knownOf({ choropleth }: Extract<Picture, { choropleth: unknown }>, counts: Counts | undefined): Known {
  const kinds = Object.values(counts?.states ?? {}).flatMap(({ holdings }) => holdings.map(({ kind }) => kind));
  return {
    level: choropleth.question.level,
    furtherModels: choropleth.counts.furtherModels,
    signers: askedSigners.filter((signer) => kinds.some((kind) => isAskedSigner([signer], kind))),
  };
}
