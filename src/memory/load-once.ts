/**
 * Makes a loader that loads once, however often it is called. A failed load is tried once more; when that fails too, all who wait
 * get an error with a sentence for readers, whose cause says more, and the next call starts anew.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load()
      .catch(load)
      .catch((error: unknown) => {
        loading = undefined;
        throw new Error('A file that belongs to the map could not be fetched. Reloading the page may help.', { cause: error });
      });
    return loading;
  };
}
