import { html, nothing, type TemplateResult } from 'lit';
import { middleOf } from '../../geography/middle-of.js';
import { type Atlas, fullName } from '../../scene/atlas/atlas.js';
import { describeOverview } from '../../scene/atlas/describe-overview.js';
import { areaOf, describeSite } from '../../scene/atlas/describe-site.js';
import { describeStep } from '../../scene/atlas/describe-step.js';
import { type Spot, stepOver, unitUnder } from '../../scene/atlas/step-over.js';
import { lineOf, type TreePlace } from '../../scene/tree/tree-place.js';
import { loadAtlasWords } from '../../scene/words/atlas-in.js';
import type { AtlasMessages } from '../../scene/words/atlas-messages.js';
import type { Messages } from '../../scene/words/messages.js';
import { overviewIn } from '../../scene/words/overview-in.js';
import { anew } from '../anew.js';
import type { LatePart } from '../late-part.js';
import type { PartStage } from '../reader/wished-parts.js';
import type { TreeController, TreeStage } from '../tree/tree-controller.js';
import { choicesView, overviewView, type PlaceChoice, siteView, stepsView } from './atlas-view.js';
import { readLook } from './read-look.js';

/** What is put into words, and what it takes. */
export interface AtlasStage extends Pick<PartStage, 'host' | 'sight' | 'later' | 'say'> {
  readonly walk: TreeController;
  tree(): TreeStage | undefined;
}

/** The map in words, one place at a time: what it is as a whole, what is known of a place, and what lies some miles from there. */
export class AtlasController {
  /** What was met on the last step. */
  #met: readonly string[] = [];
  #miles = 25;
  #at = '';
  #followed = '';
  #from = '';
  /** Where the reader is, after a step; `null` in the middle of the place. */
  #spot: Spot | null = null;
  readonly #words = new Map<string, LatePart<AtlasMessages>>();
  readonly #stage: AtlasStage;

  constructor(stage: AtlasStage) {
    this.#stage = stage;
  }

  view(): TemplateResult | typeof nothing {
    const atlas = this.#atlas;
    if (!atlas) return nothing;
    const { choropleth, caption, words } = atlas;
    const place = this.#placeIn(atlas);
    return html`<div part="text-map" class="atlas">
      ${anew([choropleth, caption, words], () => overviewView(describeOverview(atlas), words))}
      ${anew([words, choropleth, caption, place, this.#from, this.#met, this.#miles], () => this.#placeView(atlas, place))}
    </div>`;
  }

  #placeView(atlas: Atlas, place: TreePlace | null): TemplateResult {
    const { tree, words, messages, isBundled } = atlas;
    const go = (to: TreePlace): void => this.#goTo(to);
    const choices = choicesView(choicesOf(atlas, place), words, go);
    if (!place) return choices;
    const area = areaOf(atlas, place);
    const from = tree.find(this.#from);
    const site = describeSite(atlas, place, from);
    const isMeasured = isBundled && area !== undefined;
    return html`
      ${choices}
      ${
        isMeasured
          ? stepsView(
              this.#met,
              this.#miles,
              words,
              (miles) => this.#change({ miles }),
              (heading) => this.#step(atlas, place, heading),
            )
          : nothing
      }
      ${from ? html`<p>${words.measured(fullName(from, messages))}</p>` : nothing}
      ${siteView(site, words, (to) => this.#follow(to), isMeasured ? () => this.#change({ from: place.id }) : undefined)}
    `;
  }

  get #atlas(): Atlas | undefined {
    const { host, sight, tree, walk } = this.#stage;
    const { ground } = walk;
    const drawn = tree();
    const { caption } = sight.stage.figure;
    if (!drawn || !ground || !caption) return undefined;
    const { choropleth, insets, isBundled, answers, messages } = drawn;
    const words = this.#wordsIn(messages);
    if (!words) return undefined;
    const lookOf = (color: string) => readLook(host.renderRoot, color);
    return {
      choropleth,
      caption,
      insets,
      isBundled,
      tree: ground.tree,
      answers,
      lookOf,
      messages,
      said: ground.said,
      words,
      overview: overviewIn(messages),
    };
  }

  #wordsIn(messages: Messages): AtlasMessages | undefined {
    const known = this.#words.get(messages.code) ?? this.#stage.later(() => loadAtlasWords(messages));
    this.#words.set(messages.code, known);
    return known.wish();
  }

  /** Where the reader went, or what was chosen on the map since. */
  #placeIn({ tree }: Atlas): TreePlace | null {
    const selected = this.#stage.tree()?.selected ?? '';
    if (selected !== this.#followed && selected !== '') this.#moveTo(selected);
    this.#followed = selected;
    return tree.find(this.#at);
  }

  #moveTo(id: string): void {
    this.#at = id;
    this.#spot = null;
    this.#met = [];
  }

  #goTo(place: TreePlace): void {
    this.#moveTo(place.kind === 'nation' ? '' : place.id);
    this.#stage.host.requestUpdate();
    const atlas = this.#atlas;
    if (atlas) this.#stage.say(atlas.messages.sentences(describeSite(atlas, place, null).sentences.slice(0, 2)));
  }

  /** What led there is gone with the place before: the keyboard goes on from the heading. */
  #follow(place: TreePlace): void {
    this.#moveTo(place.id);
    this.#stage.host.requestUpdate();
    void this.#stage.host.updateComplete.then(() => this.#stage.sight.focus('.site'));
  }

  #step(atlas: Atlas, place: TreePlace, heading: number): void {
    const { units } = atlas.choropleth;
    const area = areaOf(atlas, place);
    if (!area) return;
    const middle = middleOf(area);
    const from = this.#spot ?? { place: middle, unit: unitUnder(units, middle, place.unit) };
    const step = stepOver(units, from, heading * 90, this.#miles);
    this.#met = describeStep(atlas, step, heading, this.#miles);
    this.#spot = step.to;
    this.#at = units[step.to.unit]?.id ?? this.#at;
    this.#stage.say(this.#met.join(' '));
    this.#stage.host.requestUpdate();
  }

  #change({ miles, from }: { readonly miles?: number; readonly from?: string }): void {
    this.#miles = miles ?? this.#miles;
    this.#from = from ?? this.#from;
    this.#stage.host.requestUpdate();
  }
}

/** A state, and a county of it; in a state that is framed, a county alone. */
function choicesOf({ tree, words, messages }: Atlas, place: TreePlace | null): PlaceChoice[] {
  const line = place ? lineOf(place) : [];
  const among = (label: string, places: readonly TreePlace[], above: TreePlace): PlaceChoice => ({
    label,
    places,
    chosen: places.find((each) => line.includes(each)),
    above,
  });
  const states = [...tree.states].sort((a, b) => messages.compare(a.name, b.name));
  const state = tree.root.kind === 'state' ? tree.root : line.find(({ kind }) => kind === 'state');
  const choices = tree.root.kind === 'state' ? [] : [among(words.chooseState, states, tree.root)];
  if (state?.isParent) choices.push(among(words.chooseCounty(state.name), state.children, state));
  return choices;
}
