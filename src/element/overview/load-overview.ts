import { html } from 'lit';
import type { Choropleth } from '../../choropleth/classify.js';
import type { Fips } from '../../geography/geography.js';
import { memoize } from '../../memory/memoize.js';
import type { Answers } from '../../scene/answers.js';
import { describePattern } from '../../scene/pattern/describe-pattern.js';
import type { Messages } from '../../scene/words/messages.js';
import { overviewIn } from '../../scene/words/overview-in.js';
import { treeIn } from '../../scene/words/tree-in.js';
import { anew } from '../anew.js';
import { dress, wardrobe } from '../dress.js';
import type { PartStage, PartViews } from '../reader/wished-parts.js';
import { overviewStyles } from './overview-styles.js';

/** Says a map as a whole before it: its figures, and what they look like. */
export function createOverview({ host, sight }: PartStage): PartViews {
  if (!wardrobe.includes(overviewStyles)) wardrobe.push(overviewStyles);
  dress(host.renderRoot as ShadowRoot);
  const describe = memoize((choropleth: Choropleth, within: Fips | null, answers: Answers, messages: Messages): string => {
    const shown = [...choropleth.units.keys()].filter((i) => within === null || choropleth.units[i]?.id.startsWith(within));
    return describePattern({ choropleth, shown, within, answers, messages, words: overviewIn(messages) }, treeIn(messages));
  });
  const text = (): string => {
    const { messages, answers, stage } = sight;
    const { picture, figure } = stage;
    if (picture.kind !== 'drawn' || !figure.caption) return '';
    // The day stands over it.
    const summary = figure.caption.summary.replace(`${figure.dateline}, `, '');
    return messages.sentences([summary, describe(picture.choropleth, picture.base.within, answers, messages)]);
  };
  return {
    above: () => {
      const said = text();
      return html`<p part="overview" class="overview" ?hidden=${said === ''}>${anew([said])}</p>`;
    },
  };
}
