/** More different words than a column of words has; a column of something else must not fill the memory. */
const most = 500;

/** Remembers what a function makes of the texts it was given: a column says the same few words in all its rows. */
export function rememberTexts<R>(compute: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    if (known.has(text)) return known.get(text) as R;
    const made = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
