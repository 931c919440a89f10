import { foldName } from './fold-name.js';

/** A printed county name taken apart. */
export interface CountyName {
  /** The name without its kind, folded. */
  readonly bare: string;
  /** The kind printed with it, folded ("county", "cityandborough"); `''` where there is none. */
  readonly kind: string;
}

const kindByWord: Readonly<Record<string, string>> = {
  county: 'county',
  co: 'county',
  'city and county': 'county',
  condado: 'county',
  parish: 'parish',
  par: 'parish',
  city: 'city',
  borough: 'borough',
  'city and borough': 'cityandborough',
  'census area': 'censusarea',
  municipality: 'municipality',
  municipio: 'municipio',
  'planning region': 'planningregion',
  region: 'planningregion',
  district: 'district',
  island: 'island',
};

// Longer kinds first, so that "City and Borough" is not read as "Borough".
const words = Object.keys(kindByWord)
  .sort((a, b) => b.length - a.length)
  .join('|');
const before = new RegExp(`^(${words}) (?:of|del?) (.+)$`, 'i');
const after = new RegExp(`^(.+?) \\(?(${words})\\.?\\)?$`, 'i');

/** Takes "Fairfax County", "City of Fairfax" or "Fairfax (city)" apart. */
export function readCountyName(text: string): CountyName {
  const tidy = text.trim().replace(/\s+/g, ' ');
  const [, kindBefore, nameAfter] = before.exec(tidy) ?? [];
  if (kindBefore && nameAfter) return countyName(nameAfter, kindBefore);
  const [, nameBefore, kindAfter] = after.exec(tidy) ?? [];
  if (nameBefore && kindAfter) return countyName(nameBefore, kindAfter);
  return { bare: foldName(tidy), kind: '' };
}

function countyName(bare: string, kind: string): CountyName {
  return { bare: foldName(bare), kind: kindByWord[kind.toLowerCase()] ?? '' };
}
