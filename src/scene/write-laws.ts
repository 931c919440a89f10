import type { Choropleth } from '../choropleth/classify.js';
import type { Colors } from './drawing/palette.js';
import type { Scene } from './scene.js';
import type { FigureMessages } from './words/messages.js';
import { policyIn } from './words/policy-in.js';
import { hatches } from './law/hatches.js';
import { disagrees, type Effect, effects, type Law, lawsOn, type Policy } from './law/policy.js';

/** What lies over a drawing in a file, and what is said of it under the drawing. */
export interface Overlay {
  /** What the drawing refers to. */
  readonly defs: string;
  /** Over the classes, in drawing units. */
  readonly over: string;
  /** Rows of a key: a sample, 26 by 14 px, and its words. */
  readonly key: readonly { readonly sample: string; readonly text: string }[];
  readonly title: string;
  /** Whose words they are, where law and list disagree, what is not in force yet, and what could not be read. */
  readonly notes: string;
}

/** An author's laws as SVG: lines over the states, dark beside light, with their key. */
export function writeLaws(scene: Scene, { states, counts }: Choropleth, policy: Policy, messages: FigureMessages, colors: Colors): Overlay {
  const words = policyIn(messages);
  const isShown = ({ state }: Law): boolean => scene.within === null || state === scene.within;
  const { inForce, later } = lawsOn(policy.laws.filter(isShown), counts.asOf);
  const { scale } = scene.plates[0] ?? scene;
  const namesOf = (laws: readonly Law[], effect: Effect): string[] =>
    laws.filter((law) => law.effect === effect).map(({ state }) => messages.stateName(state));
  const present = effects.filter((effect) => inForce.some((law) => law.effect === effect));
  const against = inForce.filter((law) => disagrees(law, counts));
  return {
    defs: present.map((effect) => writeHatch(effect, scale, 'law', colors) + writeHatch(effect, 1, 'law-key', colors)).join(''),
    over: inForce
      .flatMap(({ state, effect }) => {
        const path = states.find(({ id }) => id === state)?.path;
        return path ? [writeLines(effect, `law-${state}`, path, scale, 'law', colors)] : [];
      })
      .join('\n'),
    key: present.map((effect) => ({
      sample: writeLines(effect, `key-${effect}`, 'M0,0H26V14H0Z', 1, 'law-key', colors),
      text: `${words.effect(effect)}: ${words.states(namesOf(inForce, effect))}`,
    })),
    title: words.title,
    notes: messages.sentences([
      words.caution,
      policy.note,
      ...effects.flatMap((effect) => {
        const names = namesOf(against, effect);
        return names.length === 0 ? [] : [words.against(effect, names)];
      }),
      ...later.map(({ state, from }) => words.later(messages.stateName(state), from ?? '')),
      ...policy.faults.map(words.fault),
    ]),
  };
}

function writeHatch(effect: Effect, scale: number, name: string, { cursor, border }: Colors): string {
  const hatch = hatches[effect];
  if (!hatch) return '';
  const [side, width] = [hatch.every / scale, hatch.width / scale];
  return `<pattern id="${name}-${effect}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(${hatch.angle})"><rect width="${width}" height="${side}" fill="${cursor}"/><rect x="${width}" width="${width}" height="${side}" fill="${border}"/></pattern>`;
}

function writeLines(effect: Effect, id: string, path: string, scale: number, name: string, { cursor, border }: Colors): string {
  if (hatches[effect]) return `<path fill="url(#${name}-${effect})" d="${path}"/>`;
  const dots = effect === 'supports' ? ` stroke-dasharray="${2 / scale} ${5 / scale}"` : '';
  return [
    `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})" fill="none">`,
    `<path stroke="${border}" stroke-width="${7 / scale}" d="${path}"/><path stroke="${cursor}" stroke-width="${3.6 / scale}"${dots} d="${path}"/></g>`,
  ].join('');
}
