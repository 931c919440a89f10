/**
 * Whether data may come from an address: one of the page's own origin, or below one that its host has listed.
 *
 * @param listed addresses with spaces between them, as in `https://data.example.org/lists/`
 */
export function mayLoad(address: string, page: string, listed: string): boolean {
  const url = parse(address, page);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  if (url.origin === new URL(page).origin) return true;
  return listed.split(/\s+/).some((text) => {
    const allowed = text === '' ? null : parse(text);
    if (!allowed || allowed.origin !== url.origin) return false;
    return url.pathname === allowed.pathname || (allowed.pathname.endsWith('/') && url.pathname.startsWith(allowed.pathname));
  });
}

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null; // What the platform cannot parse as an address is none.
  }
}
