import type { Measure } from '../../agreements/measure.js';
import { loadOnce } from '../../memory/load-once.js';
import { agreementsTopic } from './agreements-topic.js';
import type { CreateTopic } from './topic.js';

const loadMeasures = loadOnce(() => import('./measures.js'));

/** What data is about. What draws and words a measure is loaded where there is one. */
export async function loadTopic(measure: Measure | null): Promise<CreateTopic> {
  if (measure === null) return agreementsTopic;
  const { measureTopic, englishMeasure } = await loadMeasures();
  return measureTopic(measure, englishMeasure);
}
