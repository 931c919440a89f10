/** Whether the reader's browser asks pages to save data. */
export function savesData(): boolean {
  // A server that renders the tag has no navigator.
  const { navigator } = globalThis as { navigator?: { readonly connection?: { readonly saveData?: boolean } } };
  return navigator?.connection?.saveData === true;
}
