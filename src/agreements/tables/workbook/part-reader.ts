import { fault } from '../../fault.js';
import type { DamageReason } from '../../fault-sentences.js';
import { maxUnpacked } from '../limits.js';
import { type ArchiveEntry, isArchive, readDirectory } from './archive.js';
import { UnpackError, unpack } from './unpack.js';
import { type XmlFault, type XmlListener, XmlScanner } from './xml-scanner.js';

/** Characters that are read at a time: a long text that comes in many pieces would be looked through as many times. */
const enough = 262_144;

type Decoder = InstanceType<typeof TextDecoder>;

/** What reads a part; `lastRow` is the last row of it that was read, for the sentence about one that breaks off. */
export interface PartListener extends XmlListener {
  readonly lastRow?: number | undefined;
}

/** The parts of a workbook, by the paths that its own relationships use. What they unpack to is limited all together. */
export class PartReader {
  readonly #parts = new Map<string, ArchiveEntry | 'twice'>();
  readonly #file: string | undefined;
  #left = maxUnpacked;

  /** @throws {DataError} when the bytes are no archive, or one that is not complete */
  constructor(bytes: Uint8Array, file: string | undefined) {
    if (!isArchive(bytes)) throw fault('not-workbook', {}, { file });
    const entries = readDirectory(bytes);
    if (entries === null) throw fault('workbook-cut-short', {}, { file });
    for (const entry of entries) {
      const path = foldPath(entry.name);
      this.#parts.set(path, this.#parts.has(path) ? 'twice' : entry);
    }
    this.#file = file;
  }

  has(path: string): boolean {
    return this.#parts.has(foldPath(path));
  }

  /**
   * Tells the XML of a part to a listener.
   *
   * @throws {DataError} when the part is missing, damaged, ends early, or is more than a page can hold
   */
  async read(path: string, listener: PartListener): Promise<void> {
    const scanner = new XmlScanner(listener);
    let decoder: Decoder | null = null;
    let text = '';
    for await (const piece of this.#unpack(path)) {
      decoder ??= decoderOf(piece);
      text += this.#decode(path, decoder, piece);
      if (text.length < enough) continue;
      this.#check(scanner.push(text), path, listener);
      text = '';
    }
    this.#check(scanner.push(text) ?? scanner.end(), path, listener);
  }

  async *#unpack(path: string): AsyncGenerator<Uint8Array, void> {
    const entry = this.#parts.get(foldPath(path));
    if (entry === undefined) throw this.#damage(path, 'missing');
    if (entry === 'twice') throw this.#damage(path, 'twice');
    if (entry.isEncrypted) throw fault('workbook-protected', {}, { file: this.#file });
    if (entry.method !== 0 && entry.method !== 8) throw this.#damage(path, 'packed-otherwise');
    try {
      for await (const piece of unpack(entry, this.#left)) {
        this.#left -= piece.length;
        yield piece;
      }
    } catch (cause) {
      if (!(cause instanceof UnpackError)) throw cause;
      if (cause.isTooLarge) throw fault('workbook-unpacks-too-large', { megabytes: maxUnpacked / 1e6 }, { file: this.#file }, { cause });
      throw this.#damage(path, 'not-unpacked', cause);
    }
  }

  #decode(path: string, text: Decoder, piece: Uint8Array): string {
    try {
      return text.decode(piece, { stream: true });
    } catch (cause) {
      throw this.#damage(path, 'not-xml', cause);
    }
  }

  #check(found: XmlFault | null, path: string, { lastRow }: PartListener): void {
    if (found === null) return;
    if (found === 'ends-early' && lastRow !== undefined)
      throw fault('sheet-ends-early', { part: path }, { file: this.#file, row: lastRow });
    throw this.#damage(path, found);
  }

  #damage(part: string, reason: DamageReason, cause?: unknown) {
    return fault('workbook-damaged', { part, reason }, { file: this.#file }, { cause });
  }
}

/** Names of parts differ by case only if they are the same part (ECMA-376 part 2, 6.2.2.3); some writers turn the strokes around. */
const foldPath = (path: string): string => path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 7.2), told by their mark or else by their first bracket. */
function decoderOf([first, second]: Uint8Array): Decoder {
  const isWide = (one: number, other: number): boolean => first === one && second === other;
  if (isWide(0xff, 0xfe) || isWide(0x3c, 0)) return new TextDecoder('utf-16le', { fatal: true });
  if (isWide(0xfe, 0xff) || isWide(0, 0x3c)) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}
