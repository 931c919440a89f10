/**
 * Makes a loader that loads once, however often it is called. A failed load is tried once more; when that fails too, all who wait
 * get the error and the next call starts anew.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load()
      .catch(load)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}
