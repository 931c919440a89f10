import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Fips, Unit } from '../../geography/geography.js';
import { hatches } from '../../scene/law/hatches.js';
import { type Effect, effects, type Law } from '../../scene/law/policy.js';
import type { Scene } from '../../scene/scene.js';
import type { PolicyMessages } from '../../scene/words/policy-messages.js';

/** What the key of laws says. */
export interface LawKey {
  /** CSS pixels per drawing unit. */
  readonly scale: number;
  readonly inForce: readonly Law[];
  readonly later: readonly Law[];
  /** Those that the list disagrees with. */
  readonly against: readonly Law[];
  /** That of the place chosen. */
  readonly chosen: Law | undefined;
  readonly note: string;
  readonly problems: readonly string[];
  readonly words: PolicyMessages;
  nameOf(state: Fips): string;
}

/** Lines over states, which leave the color under them in sight. */
export function lawLinesView(scene: Scene, laws: readonly { readonly law: Law; readonly unit: Unit }[]): TemplateResult {
  return html`
    <svg class="map law-lines" viewBox=${scene.viewBox} aria-hidden="true">
      <defs>${effects.map((effect) => hatchView(effect, scene.scale))}</defs>
      ${laws.map(({ law: { effect }, unit }) => {
        if (hatches[effect]) return svg`<path part="law-${effect}" fill="url(#law-${effect})" d=${unit.path}></path>`;
        const id = `law-of-${unit.id}`;
        return svg`<clipPath id=${id}><path d=${unit.path}></path></clipPath>
          <g clip-path="url(#${id})"><path class="law-rim" d=${unit.path}></path><path part="law-${effect}" class="law-line ${effect}" d=${unit.path}></path></g>`;
      })}
    </svg>`;
}

function hatchView(effect: Effect, scale: number): TemplateResult | typeof nothing {
  const hatch = hatches[effect];
  if (!hatch) return nothing;
  const [side, width] = [hatch.every / scale, hatch.width / scale];
  return svg`<pattern id="law-${effect}" width=${side} height=${side} patternUnits="userSpaceOnUse" patternTransform="rotate(${hatch.angle})">
    <rect class="law-dark" width=${width} height=${side}></rect><rect class="law-light" x=${width} width=${width} height=${side}></rect>
  </pattern>`;
}

/** The key of laws, under the map. */
export function lawKeyView({
  scale,
  inForce,
  later,
  against,
  chosen,
  note,
  problems,
  words,
  nameOf,
}: LawKey): TemplateResult | typeof nothing {
  if (inForce.length + later.length + problems.length === 0) return nothing;
  const namesOf = (laws: readonly Law[], effect: Effect): string[] =>
    laws.filter((law) => law.effect === effect).map(({ state }) => nameOf(state));
  return html`
    <div part="law" class="law">
      ${chosen ? html`<p>${lawView(chosen, words, nameOf)}</p>` : nothing}
      <p><b>${words.title}</b> <small>${words.caution} ${note}</small></p>
      <ul class="law-key">
        ${effects.map((effect) => {
          const names = namesOf(inForce, effect);
          if (names.length === 0) return nothing;
          return html`<li>${swatchView(effect, scale)}<span>${words.effect(effect)}: <small>${words.states(names)}</small></span></li>`;
        })}
      </ul>
      ${effects.map((effect) => {
        const names = namesOf(against, effect);
        return names.length === 0 ? nothing : html`<p>${words.against(effect, names)}</p>`;
      })}
      ${later.map(({ state, from }) => html`<p>${words.later(nameOf(state), from ?? '')}</p>`)}
      ${problems.map((problem) => html`<p part="misread">${problem}</p>`)}
      <details part="laws">
        <summary>${words.list}</summary>
        <ul>${[...inForce, ...later].map((law) => html`<li>${lawView(law, words, nameOf)}</li>`)}</ul>
      </details>
    </div>`;
}

function lawView(law: Law, words: PolicyMessages, nameOf: LawKey['nameOf']): TemplateResult {
  return html`<b>${nameOf(law.state)}:</b> ${words.effect(law.effect)}. ${law.title}. ${law.does}.
    <small><a href=${law.source} rel="noopener">${words.source}</a>, ${words.checked(law.checked)}</small>`;
}

function swatchView(effect: Effect, scale: number): TemplateResult {
  const [width, height] = [26 / scale, 14 / scale];
  const box = `M0,0H${width}V${height}H0Z`;
  return html`
    <svg part="swatch" class="swatch" viewBox="0 0 ${width} ${height}" aria-hidden="true">
      <rect class="paint-land" width=${width} height=${height}></rect>
      ${hatches[effect] ? svg`<rect fill="url(#law-${effect})" width=${width} height=${height}></rect>` : svg`<path class="law-line ${effect}" d=${box}></path>`}
    </svg>`;
}
