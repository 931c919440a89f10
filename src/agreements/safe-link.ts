/**
 * An address that is safe to put into `href`, or `null`. Only absolute `https:` and `http:` addresses pass, so neither
 * `javascript:` nor a path on the embedding page's own site can come out of data.
 */
export function safeLink(text: string): string | null {
  if (!/^\s*https?:\/\//i.test(text)) return null;
  try {
    return new URL(text.trim()).href;
  } catch {
    return null; // What the platform cannot parse as an address is none.
  }
}
