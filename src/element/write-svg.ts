import type { Figure } from '../scene/figure.js';
import { writeNotes } from '../scene/notes.js';
import type { Policy } from '../scene/law/policy.js';
import { writeLaws } from '../scene/write-laws.js';
import type { Picture } from '../scene/picture.js';
import { toSVG } from '../scene/to-svg.js';
import { policyIn } from '../scene/words/policy-in.js';
import type { FigureMessages } from '../scene/words/messages.js';
import { readColors } from './read-colors.js';
import { fetchPolicy } from './fetch-policy.js';
import { readNotes } from './read-notes.js';

/** Writes a picture as SVG, in the colors in force in its shadow tree, with the notes and laws of its author. @throws {Error} where nothing is drawn */
export async function writeSVG(picture: Picture, figure: Figure, root: ParentNode & Node, messages: FigureMessages): Promise<string> {
  if (picture.kind !== 'drawn') throw new Error('There is no picture to write as SVG.');
  const { scene, choropleth } = picture;
  const host = (root as ShadowRoot).host as Element & { readonly policy: unknown };
  const { labels, under } = writeNotes(scene, choropleth, readNotes(host));
  const { caption } = figure;
  const notes = [caption?.notes, ...under].filter(Boolean).join(' ');
  const colors = readColors(root);
  const overlay = host.policy ? writeLaws(scene, choropleth, await readLaws(host.policy, messages), messages, colors) : null;
  return toSVG(
    { ...scene, labels: [...scene.labels, ...labels] },
    { ...figure, caption: caption && { ...caption, notes } },
    colors,
    root.querySelector('[lang]')?.getAttribute('lang') ?? undefined,
    overlay,
  );
}

/** The laws, or in their place why there are none: the file says what the page says. */
async function readLaws(policy: unknown, messages: FigureMessages): Promise<Policy> {
  return fetchPolicy(policy, new AbortController().signal).catch((error: unknown) => ({
    laws: [],
    faults: [],
    note: policyIn(messages).failed(error as Error),
  }));
}
