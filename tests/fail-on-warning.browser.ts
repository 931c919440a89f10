const said: string[] = [];

// A test that expects a warning replaces these with a spy of its own, for as long as it runs.
console.warn = (...words: unknown[]) => void said.push(`warn: ${words.map(String).join(' ')}`);
console.error = (...words: unknown[]) => void said.push(`error: ${words.map(String).join(' ')}`);

afterEach(() => {
  const unexpected = said.splice(0);
  if (unexpected.length > 0) throw new Error(`The console was told, unexpectedly:\n${unexpected.join('\n')}`);
});
