export { AgreementMap } from './element/agreement-map.js';
export { LoadErrorEvent, UnitSelectEvent } from './element/events.js';
export type { Agreement, AgencyType, IsoDate, Problem, ProgramModel } from './agreements/agreement.js';
export type { Dataset, Gap, PublishedTotal, Source } from './agreements/dataset.js';
export type { DataAdapter, Loaded } from './agreements/data-adapter.js';
export { DataError } from './agreements/data-error.js';
export { bundled } from './agreements/bundled.js';
export { adapterFor } from './agreements/adapter-for-source.js';
export { registerAdapter, type AdapterFactory } from './agreements/register-adapter.js';
