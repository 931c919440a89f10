export { completeDataset } from '../complete-dataset.js';
export { loadFile } from './load-file.js';
export { loadRecords } from '../records/load-records.js';
export { recordsOf } from '../records/records-of.js';
