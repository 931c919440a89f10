/** Where a command writes: what was asked for, and what is said about it. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}
