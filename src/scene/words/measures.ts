export { measureTopic } from './measure-topic.js';
export { unknownCountiesTopic } from './unknown-counties-topic.js';
