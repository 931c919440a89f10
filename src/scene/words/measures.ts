export { measureTopic } from './measure-topic.js';
