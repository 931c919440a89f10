/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The records in a value of JSON: a list, the agreements of this project's own form, the properties of GeoJSON's features (or the attributes
 * of Esri's), or an object with a record for each code. `null` where there are none.
 */
export function recordsIn(given: unknown): readonly unknown[] | null {
  if (isList(given)) return given.every(isFeature) ? given.map(recordOf) : (recordsInRows(given) ?? given);
  if (!isObject(given)) return null;
  const { agreements, features } = given;
  if (isList(agreements)) return agreements;
  return isList(features) ? features.map(recordOf) : recordsByCode(given);
}

/** The rows of a table, the headers first, as the Census Bureau's service answers: `[["NAME", "state"], ["Florida", "12"]]`. */
function recordsInRows([headers, ...rows]: readonly unknown[]): readonly JsonObject[] | null {
  if (!isList(headers) || !headers.every((header) => typeof header === 'string') || new Set(headers).size < headers.length) return null;
  if (!rows.every((row) => isList(row) && row.length === headers.length)) return null;
  return (rows as (readonly unknown[])[]).map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at]])));
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Lists that an object may have under other names than this project's; with more of them each is something else. */
const mostLists = 3;

/** What an object has in place of records, to be named. */
export function listNames(given: unknown): string[] {
  const lists = isObject(given) ? Object.keys(given).filter((key) => Array.isArray(given[key])) : [];
  return lists.length > mostLists ? [] : lists.map((key) => `a list "${key.slice(0, 40)}"`);
}

/** Lists beside the one that is read, and how long they are: but for Esri's fields, and those of this project's own form. */
export function otherLists({ agreements, features, ...others }: JsonObject): (readonly [name: string, records: number])[] {
  if (!isList(agreements) && !isList(features)) return [];
  return Object.entries(others).flatMap(([key, value]) =>
    isList(value) && isObject(value[0]) && !/^(fields|problems|gaps|published)$/.test(key) ? [[key, value.length] as const] : [],
  );
}

const isFeature = (value: unknown): boolean => isObject(value) && value['type'] === 'Feature' && 'geometry' in value;

/** What is known of a feature besides its shape. Its own id is its code where no property says it. */
function recordOf(feature: unknown): unknown {
  if (!isObject(feature)) return feature;
  const { id, properties, attributes } = feature;
  const told = isObject(properties) ? properties : isObject(attributes) ? attributes : null;
  if (told === null) return 'geometry' in feature ? {} : feature;
  const isTold = 'id' in told || Object.values(told).some((value) => typeof value === 'string' && value.endsWith(String(id)));
  return (typeof id !== 'string' && typeof id !== 'number') || isTold ? told : { ...told, id };
}

const code = /^(\d{1,5}|\d{2,3}0{0,5}(US)\d{1,5})$/;
const postal = /^(US-)?[A-Z]{2}$/;

/** `{"01001": 5}`, `{"FL": {"rate": 5}}`, `{"01001": [{…}, {…}]}`: a record for each key or more, where every key is the code of a place. */
function recordsByCode(given: JsonObject): readonly unknown[] | null {
  // By custom a key that begins with an underscore is a note of the author's.
  const entries = Object.entries(given).filter(([key]) => !key.startsWith('_'));
  if (entries.length === 0) return null;
  if (!entries.every(([key]) => code.test(key) || postal.test(key))) return null;
  // A state may stand among counties: the reader of codes knows `FL` as well.
  const field = entries.every(([key]) => postal.test(key)) ? 'state' : 'fips';
  const recordOf = (key: string, value: unknown): JsonObject =>
    isObject(value) ? { ...value, ...(field in value ? {} : { [field]: key }) } : { [field]: key, value };
  return entries.flatMap(([key, value]) =>
    isList(value) && value.some(isObject) ? value.map((each) => recordOf(key, each)) : [recordOf(key, value)],
  );
}
