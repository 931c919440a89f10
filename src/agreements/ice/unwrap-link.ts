import { safeLink } from '../safe-link.js';

/** How many wrappers may lie around one address: mail scanners wrap what others have wrapped. */
const maxWrappers = 5;

/** Characters that every program is to manage in an address (RFC 9110, section 4.1); the longest on ICE's lists has 500. */
const longestAddress = 8_000;

/**
 * The plain address inside a printed one, or `null`. Takes off the wrappers of mail scanners (which name the mailbox a
 * link was sent to), of browser extensions and of web archives, mends `https:/host`, and encodes spaces. An address with
 * a mailbox in it is dropped: it would tell who passed it on. One of more than 8,000 characters is none.
 */
export function unwrapLink(text: string): string | null {
  let address = text.replace(/[\u00a0\s]+/g, ' ').trim();
  if (address.length > longestAddress) return null;
  for (let wrappers = 0; wrappers < maxWrappers; wrappers += 1) {
    const inner = unwrapOnce(address);
    if (inner === null) break;
    address = inner.trim();
  }
  const mended = address
    .replace(/^(https?):\/*(?=[^/])/i, '$1://')
    // ICE's site is served over https only; its older links say http.
    .replace(/^http:\/\/(?=(www\.)?ice\.gov\/)/i, 'https://')
    .replace(/ /g, '%20');
  const link = safeLink(mended);
  return link === null || isWrapped(link) || hasMailbox(link) ? null : link;
}

const scanners = /^https?:\/\/([^/]*\.)?(safelinks\.protection\.outlook\.com|urldefense\.com|urldefense\.proofpoint\.com)\//i;

function isWrapped(address: string): boolean {
  return scanners.test(address);
}

function unwrapOnce(address: string): string | null {
  if (isWrapped(address)) return unwrapScanned(address);
  const prefixed = /^(?:[a-z-]+-extension:\/\/[^/]*\/|https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/)(https?:.*)$/i.exec(address);
  return prefixed?.[1] ?? null;
}

/** Outlook keeps the address in `url`, Proofpoint between two underscores (version 3) or spelled out in `u` (version 2). */
function unwrapScanned(address: string): string | null {
  const third = between(address, '/v3/__', '__;');
  if (third !== null) return third;
  const query = new URLSearchParams(/\?(.*)$/.exec(address)?.[1] ?? '');
  const second = query.get('u');
  return query.get('url') ?? (second && decodeProofpoint(second));
}

/** What stands between two marks, `null` where nothing does. (A pattern would look for the second mark once for each first one.) */
function between(text: string, before: string, after: string): string | null {
  const mark = text.indexOf(before);
  if (mark < 0) return null;
  const start = mark + before.length;
  const end = text.indexOf(after, start);
  return end > start ? text.slice(start, end) : null;
}

function decodeProofpoint(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/-/g, '%').replace(/_/g, '/'));
  } catch {
    return null; // Not what Proofpoint writes, so there is no address in it.
  }
}

function hasMailbox(address: string): boolean {
  return /@|%40/i.test(address);
}
