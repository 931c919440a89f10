// Signatures and offsets are those of the ZIP specification (APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3).
const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;
const wideEnd = 0x06064b50;
const wideLocator = 0x07064b50;
const localLength = 30;
const entryLength = 46;
const endLength = 22;
const locatorLength = 20;
const longestComment = 65_535;
/** Stands in a field of 32 bits for a number that follows in the entry's extra field. */
const isInExtra = 0xffff_ffff;
const wideExtra = 1;

/** As many parts as the directory of an archive could count before it got wider fields; a workbook has a few dozen. */
const maxEntries = 65_535;

/** A file in an archive, as its directory has it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  /** Bytes once unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Zip archives begin with `PK` and a local header, or an end record when they hold nothing (APPNOTE 4.3). */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] as number) < 8 && (bytes[3] as number) < 9;

/** What an archive says is in it; `null` when it has no directory, or one that leads outside of the file, as where a file is cut short. */
export function readDirectory(bytes: Uint8Array): readonly ArchiveEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    return directory && readEntries(bytes, view, directory);
  } catch (error) {
    if (error instanceof RangeError) return null; // A view throws it where something is read beyond the end.
    throw error;
  }
}

interface Directory {
  readonly entries: number;
  readonly at: number;
  /** Bytes that somebody put before the archive: every offset counts from behind them. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory | null {
  const end = findEnd(view);
  if (end === null) return null;
  const locator = end - locatorLength;
  if (locator >= 0 && view.getUint32(locator, true) === wideLocator) {
    const at = wideNumber(view, locator + 8);
    if (view.getUint32(at, true) !== wideEnd) return null;
    return { entries: wideNumber(view, at + 32), at: wideNumber(view, at + 48), shift: 0 };
  }
  const offset = view.getUint32(end + 16, true);
  const shift = Math.max(0, end - view.getUint32(end + 12, true) - offset);
  return { entries: view.getUint16(end + 10, true), at: offset + shift, shift };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

function readEntries(bytes: Uint8Array, view: DataView, { entries, at: first, shift }: Directory): ArchiveEntry[] | null {
  if (entries > maxEntries) return null;
  const names = new TextDecoder();
  const found: ArchiveEntry[] = [];
  let at = first;
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== directoryEntry) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + entryLength + nameLength;
    const [size, packedSize, offset] = widened(view, [at + 24, at + 20, at + 42], { at: extraAt, length: extraLength });
    const local = offset + shift;
    if (view.getUint32(local, true) !== localHeader) return null;
    const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) return null;
    found.push({
      name: names.decode(bytes.subarray(at + entryLength, extraAt)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(start, start + packedSize),
    });
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return found;
}

/** Three fields of an entry, in the order in which its extra field repeats those that need more than 32 bits. */
function widened(
  view: DataView,
  fields: readonly [number, number, number],
  extra: { readonly at: number; readonly length: number },
): [number, number, number] {
  let next = wideFields(view, extra);
  return fields.map((field) => {
    const value = view.getUint32(field, true);
    if (value !== isInExtra || next === null) return value;
    next += 8;
    return wideNumber(view, next - 8);
  }) as [number, number, number];
}

function wideFields(view: DataView, { at, length }: { readonly at: number; readonly length: number }): number | null {
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === wideExtra) return field + 4;
  }
  return null;
}

/** Nothing here is larger than a file that a page can hold, which is less than the 53 bits that a number keeps exactly. */
const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
