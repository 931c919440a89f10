import { readFile } from 'node:fs/promises';
import { DataError } from '../agreements/data-error.js';
import { type Policy, readPolicy } from '../scene/law/policy.js';
import { checkFile } from './check-file.js';

/** Reads a file of laws. @throws {DataError} where it is not there, or no JSON */
export async function readPolicyFile(file: string): Promise<Policy> {
  await checkFile(file);
  const text = await readFile(file, 'utf8');
  try {
    return readPolicy(JSON.parse(text));
  } catch (cause) {
    throw new DataError(`${file} is not JSON: ${(cause as Error).message}.`, { file }, { cause });
  }
}
