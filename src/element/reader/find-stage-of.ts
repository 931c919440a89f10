import type { FindStage } from '../find/find.js';
import type { ReaderHost } from './reader-stage.js';
import type { Sight } from './sight.js';

/** What is searched now. */
export function findStageOf({ src, adapter }: ReaderHost, sight: Sight): FindStage {
  const { stage, units, choropleth, messages, answers } = sight;
  const { load, asked, vintage } = stage;
  return {
    units,
    level: choropleth?.question.level ?? 'county',
    vintage,
    messages,
    names: answers.names(messages),
    isOfAgreements: choropleth !== undefined && choropleth.counts.measure === null,
    isBundled: !src && !adapter,
    placements: load.placements(asked.settings),
    input: sight.find<HTMLInputElement>('#search'),
  };
}
