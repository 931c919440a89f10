/** What is printed where nothing is known. */
const nothing =
  /^(|\W+|#?n\/?\.?a\.?|none|null|nil|nan|undefined|unknown|unspecified|undetermined|tb[acd]|no(t|ne)? (applicable|available|determined|given|known|listed|provided|specified|stated|sure)|to be (announced|determined)|see .*)$/i;

/** What answers another question than what something is called. */
const noName =
  /^(x+|yes|no|true|false|y|n|t|f|all|any|both|ditto|multiple|other|several|various|active|applied|current|ended|expired|in force|pending|signed|terminated|link|program|(program )?models?|(support |agency )?types?|no .*|not .*)$/i;

/** Letters, and what stands between those of a name. */
const written = /^(?:287 ?\(g\) )?\p{L}[\p{L}\p{M}\p{N} .,'’&/()+–—-]*$/u;
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i;

/** ICE's longest names of a model or a kind of agency have 24 characters; nothing longer than this fits a key. */
const longest = 60;
/** Numbers that are no day, address or amount: "Phase 2". */
const mostDigits = 2;

/** Whether a text says that there is no value, or that it is not known. */
export function saysNothing(text: string): boolean {
  return nothing.test(text.trim());
}

/**
 * The name that a text is, as printed, of something that nobody here knows yet; `null` for a day, a number, an address, a mark or a
 * placeholder. It begins with a capital, so that no two of them differ in that alone, and none is a word of this project's own.
 */
export function printedName(text: string): string | null {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name.length > longest || saysNothing(name) || noName.test(name) || month.test(name)) return null;
  const digits = name.replace(/^287 ?\(g\)/, '').match(/\p{N}/gu) ?? [];
  if (!written.test(name) || !/\p{L}{2}/u.test(name) || digits.length > mostDigits) return null;
  return name.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
