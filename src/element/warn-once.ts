const warned = new Set<string>();

/** Says a thing on the console once, however many maps there are and however often they draw. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
