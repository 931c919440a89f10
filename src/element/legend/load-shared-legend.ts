import type { PartStage, PartViews } from '../reader/wished-parts.js';
import { AgreementLegend } from './agreement-legend.js';
import { forget, tell } from './told-legends.js';

const tag = 'agreement-legend';

/** Tells the keys of the page what this map shows, and what shows the places of a class on it. */
export function tieSharedLegend(stage: PartStage): PartViews {
  const { host, sight } = stage;
  if (!customElements.get(tag)) customElements.define(tag, AgreementLegend);
  host.addController({
    hostUpdated() {
      const { choropleth, scene } = sight;
      const { figure, load } = sight.stage;
      const legend = figure.caption?.legend;
      if (!choropleth || !scene || !legend) return;
      const { classes, classOf } = choropleth;
      const here = classes[classOf[stage.unit] ?? -1]?.name;
      tell(host, {
        legend,
        classes,
        here,
        patterns: scene.patterns,
        scale: scene.scale,
        messages: load.messages,
        steps: stage.steps,
        host,
      });
    },
    hostDisconnected: () => forget(host),
  });
  return {};
}
