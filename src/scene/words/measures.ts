export { englishMeasure } from './english-measure.js';
export { measureTopic } from './measure-topic.js';
