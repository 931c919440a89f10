export { completeDataset } from '../complete-dataset.js';
export { loadFile } from './load-file.js';
export { loadRecords } from '../records/load-records.js';
