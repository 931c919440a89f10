import { type Policy, readPolicy } from '../scene/law/policy.js';
import { fetchBytes } from '../transfer/fetch-bytes.js';

/** More than fifty laws with all their words. */
const mostBytes = 1_000_000;

/** Reads laws from an address, from JSON, or from what a script set. @throws {Error} where there is no file to be had, or no JSON in it */
export async function fetchPolicy(policy: unknown, signal: AbortSignal): Promise<Policy> {
  if (typeof policy !== 'string') return readPolicy(policy);
  if (/^\s*[[{]/.test(policy)) return readPolicy(parse(policy));
  const { bytes } = await fetchBytes(policy.trim(), { signal, limit: mostBytes, what: 'file of laws' });
  return readPolicy(parse(new TextDecoder().decode(bytes)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Error(`The file of laws is not JSON: ${(cause as Error).message}`, { cause });
  }
}
