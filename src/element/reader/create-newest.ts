import { html, nothing, type TemplateResult } from 'lit';
import { loadBundled } from '../../agreements/load-bundled.js';
import { newestIn } from '../../scene/words/newest-in.js';
import type { Sight } from './sight.js';
import type { PartStage, PartViews } from './wished-parts.js';

/** Offers the newest of the bundled lists to readers of a map that its author pinned to an earlier day, and the way back. */
export async function createNewest({ sight }: PartStage): Promise<PartViews> {
  const { lists } = await loadBundled({ withLinks: false });
  return { foot: () => newestView(sight, lists[lists.length - 1] ?? '') };
}

function newestView({ stage: { asked, load } }: Sight, newest: string): TemplateResult | typeof nothing {
  const { asOf: pinned } = asked.author;
  const { asOf } = asked.settings;
  // A day that the reader chose otherwise is theirs to leave. While another day is drawn the button stays, and with it the focus.
  // One of many small maps has nothing at its foot.
  if (!asked.parts.includes('source') || pinned === null || newest <= pinned || (asOf !== null && asOf !== pinned)) return nothing;
  const words = newestIn(load.messages);
  const choose = (): void => asked.choose({ asOf: asOf === null ? pinned : null }, false);
  return html`<p part="newest" class="opened"><button type="button" part="action" class="action" @click=${choose}>${asOf === null ? words.back(pinned) : words.show(newest)}</button></p>`;
}
