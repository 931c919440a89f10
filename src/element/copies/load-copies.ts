import { textOf } from '../../scene/text-of.js';
import { dress, wardrobe } from '../dress.js';
import type { PartStage, PartViews } from '../reader/wished-parts.js';
import { Copies } from './copies.js';
import { copiesStyles } from './copies-styles.js';

/** Makes what takes copies of one map, and gives its shadow tree their styles. */
export function createCopies({ host, sight, say }: PartStage): PartViews {
  if (!wardrobe.includes(copiesStyles)) wardrobe.push(copiesStyles);
  dress(host.renderRoot as ShadowRoot);
  const copies = new Copies(
    host,
    () => sight.stage,
    (choropleth) => sight.answers.table(choropleth, sight.messages),
    () => sight.messages,
    say,
  );
  return { foot: () => copies.view(textOf(host.actions)) };
}
