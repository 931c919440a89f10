/** Milliseconds that a load may take before it is tried once more beside it, and that the second one then may take. */
const patience = 20_000;

/**
 * Makes a loader that loads once, however often it is called. A load that fails, or that nothing is heard of for 20 seconds, is tried once more;
 * when that comes to nothing too, all who wait get an error with the code `part` and a sentence for readers, whose cause says more, and the next call
 * starts anew.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= loadTwice(load).catch((error: unknown) => {
      loading = undefined;
      // What a release's own loader says of a part that is of another one.
      const what = error instanceof Error && error.cause === 'release' ? 'is of another release of it' : 'could not be fetched';
      throw Object.assign(new Error(`A file that belongs to the map ${what}. Reloading the page may help.`, { cause: error }), {
        code: 'part',
      });
    });
    return loading;
  };
}

/** What is late may still come first. */
function loadTwice<T>(load: () => Promise<T>): Promise<T> {
  const first = load();
  const second = inTime(first).catch(() => inTime(load()));
  return Promise.race([first.catch(() => second), second]);
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing was heard within ${patience / 1000} seconds`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
