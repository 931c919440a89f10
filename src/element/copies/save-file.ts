/** Hands a file to the browser, which asks the reader or puts it among their downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click only starts the download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
