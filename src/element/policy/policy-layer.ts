import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Unit } from '../../geography/geography.js';
import { disagrees, type Law, lawsOn, type Policy } from '../../scene/law/policy.js';
import { policyIn } from '../../scene/words/policy-in.js';
import type { PolicyMessages } from '../../scene/words/policy-messages.js';
import { textOf } from '../../scene/text-of.js';
import type { ReaderHost } from '../reader/reader-stage.js';
import type { Sight } from '../reader/sight.js';
import { Task } from '../task.js';
import { fetchPolicy } from '../fetch-policy.js';
import { lawKeyView, lawLinesView } from './policy-view.js';

/** An author's laws, drawn over the states of a map and said where the map answers. */
export class PolicyLayer implements ReactiveController {
  readonly #sight: Sight;
  readonly #host: ReaderHost;
  readonly #policy: Task<[unknown], Policy>;

  constructor(host: ReaderHost, sight: Sight) {
    this.#host = host;
    this.#sight = sight;
    this.#policy = new Task(() => host.requestUpdate(), {
      args: (): [unknown] | null => (host.policy ? [host.policy] : null),
      task: ([policy], signal) => fetchPolicy(policy, signal),
    });
    sight.remarks.push((unit) => this.#remarks(unit));
    host.addController(this);
  }

  hostConnected(): void {
    this.#policy.resume();
  }

  hostUpdate(): void {
    this.#policy.follow();
  }

  hostDisconnected(): void {
    this.#policy.pause();
  }

  /** Lines over the states that a law in force is of. */
  over(): TemplateResult | typeof nothing {
    const { scene, choropleth } = this.#sight;
    if (!scene || !choropleth) return nothing;
    const drawn = choropleth.states.filter(({ id }) => scene.within === null || id === scene.within);
    const laws = this.#inForce.flatMap((law) => {
      const unit = drawn.find(({ id }) => id === law.state);
      return unit ? [{ law, unit }] : [];
    });
    return lawLinesView(scene.plates[0] ?? scene, laws);
  }

  /** The key, where law and list disagree, and every law with its source. */
  below(): TemplateResult | typeof nothing {
    const { scene, choropleth, stage } = this.#sight;
    if (!scene || !choropleth) return nothing;
    const { value, error } = this.#policy;
    const words = this.#words;
    const isShown = ({ state }: Law): boolean => scene.within === null || state === scene.within;
    const { inForce, later } = lawsOn((value?.laws ?? []).filter(isShown), choropleth.counts.asOf);
    return lawKeyView({
      scale: scene.scale,
      inForce,
      later,
      against: inForce.filter((law) => disagrees(law, choropleth.counts)),
      chosen: inForce.find(({ state }) => textOf(this.#host.selected).startsWith(state)),
      note: value?.note ?? '',
      problems: error ? [words.failed(error)] : (value?.faults.map(words.fault) ?? []),
      words,
      nameOf: (state) => stage.load.messages.stateName(state),
    });
  }

  get #words(): PolicyMessages {
    return policyIn(this.#sight.stage.load.messages);
  }

  get #inForce(): readonly Law[] {
    const { choropleth } = this.#sight;
    return choropleth ? lawsOn(this.#policy.value?.laws ?? [], choropleth.counts.asOf).inForce : [];
  }

  #remarks({ id }: Unit): readonly string[] {
    const { choropleth } = this.#sight;
    const law = this.#inForce.find(({ state }) => id.startsWith(state));
    return law && choropleth ? [this.#words.remark(law, disagrees(law, choropleth.counts))] : [];
  }
}
