import { crc32, deflateRawSync } from 'node:zlib';

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What else a workbook made by hand has: every part but the sheet may be replaced, and one that is `null` is left out. */
export interface HandMade {
  readonly rels?: string;
  readonly workbook?: string;
  readonly texts?: string;
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** A workbook of one sheet as XML by hand, for what no writer writes. */
export function handMadeWorkbook(sheet: string, made: HandMade = {}): Uint8Array {
  return zip(handMadeParts(sheet, made));
}

/** The parts of such a workbook by their names. */
export function handMadeParts(sheet: string, { rels = '', workbook = '', texts = '', parts = {} }: HandMade = {}): Record<string, string> {
  const all = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      contentType('/xl/workbook.xml', 'sheet.main') +
      contentType('/xl/worksheets/sheet1.xml', 'worksheet') +
      contentType('/xl/sharedStrings.xml', 'sharedStrings') +
      contentType('/xl/styles.xml', 'styles') +
      '</Types>',
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${namespaces}>${workbook}<sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('rId2', 'styles', 'styles.xml') +
        relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/sharedStrings.xml': `<sst ${namespaces}>${texts}</sst>`,
    'xl/styles.xml': `<styleSheet ${namespaces}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${namespaces}>${sheet}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(rels),
    ...parts,
  };
  return Object.fromEntries(Object.entries(all).filter((part): part is [string, string] => part[1] !== null));
}

export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

export const relationships = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

const contentType = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

/** An archive of texts; packed, or as they are. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, { isPacked = false } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const stored = isPacked ? deflateRawSync(content) : content;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(offset, 42);
    for (const [header, at] of [
      [local, 8],
      [entry, 10],
    ] as const) {
      header.writeUInt16LE(isPacked ? 8 : 0, at);
      header.writeUInt32LE(crc32(content), at + 6);
      header.writeUInt32LE(stored.length, at + 10);
      header.writeUInt32LE(content.length, at + 14);
    }
    parts.push(local, path, stored);
    directory.push(entry, path);
    offset += local.length + path.length + stored.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}
