import { loadOnce } from '../../memory/load-once.js';

/** Everything that reads and checks data, as one file: each `import()` is a request, and data of any form needs most of it. */
export const loadReaders = loadOnce(() => import('./readers.js'));
