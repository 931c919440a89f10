import { dress, wardrobe } from '../dress.js';
import type { PartStage, PartViews } from '../reader/wished-parts.js';
import { Notes } from './notes.js';
import { notesStyles } from './notes-styles.js';

/** Makes what shows the notes of one map, and gives its shadow tree their styles. */
export function createNotes({ host, sight }: PartStage): PartViews {
  if (!wardrobe.includes(notesStyles)) wardrobe.push(notesStyles);
  dress(host.renderRoot as ShadowRoot);
  const notes = new Notes(host, () => {
    const { scene, choropleth, stage } = sight;
    return scene && choropleth && { scene, choropleth, messages: stage.load.messages, nameOf: (unit) => sight.nameOf(unit) };
  });
  return { over: () => notes.over(), below: () => notes.under() };
}
