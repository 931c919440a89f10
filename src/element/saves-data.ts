/** Whether the reader's browser asks pages to save data. */
export function savesData(): boolean {
  const { navigator } = globalThis as { navigator?: { readonly connection?: { readonly saveData?: boolean } } };
  return navigator?.connection?.saveData === true;
}
