/** What a column can hold that this project understands. */
export type Field =
  | 'state'
  | 'agency'
  | 'fips'
  | 'county'
  | 'model'
  | 'type'
  | 'signed'
  | 'status'
  | 'link'
  | 'addendum'
  | 'from'
  | 'until'
  | 'ended'
  | 'day'
  | 'value';

/**
 * Headers by which a field is known, folded by {@link foldHeader}; the first that a table has is used. The Census Bureau's are among
 * them (GEOID, STATEFP, COUNTYFP, STUSPS), and those of the tables of counties that newsrooms copy most.
 */
export const columnNames: Readonly<Record<Field, readonly string[]>> = {
  state: [
    ...['state', 'state name', 'state code', 'state abbreviation', 'state abbr', 'state abbrev', 'state postal', 'postal', 'st', 'stusps'],
    ...[
      'usps',
      'stname',
      'state or territory',
      'state territory',
      'province state',
      'state fips',
      'statefp',
      'state fp',
      'statefips',
      'state fips code',
    ],
    ...[
      'statefp10',
      'statefp20',
      'st abbr',
      'stusab',
      'state po',
      'state postal code',
      'st name',
      'statename',
      'statecode',
      'us state',
      'estado',
    ],
  ],
  agency: [
    ...['agency', 'law enforcement agency', 'agency name', 'law enforcement agency name', 'lea', 'department', 'department name'],
    ...['agencies', 'sheriff s office', 'law enforcement', 'law enforcement agency lea', 'lea name', 'participating agency'],
    ...['participating lea', 'partner agency', 'police agency', 'local agency', 'agency department', 'department agency', 'name'],
    ...['agencia', 'nombre de la agencia', 'departamento'],
  ],
  fips: [
    ...['fips', 'county fips', 'fips code', 'geoid', 'county geoid', 'fips county', 'countyfips', 'county fips code', 'fips county code'],
    ...['fips5', 'fips 5', 'fipscode', 'geoid10', 'geoid20', 'geo id', 'area fips', 'stcofips', 'gisjoin', 'county code', 'county id'],
    ...[
      'countyfp',
      'county fp',
      'countyfp10',
      'countyfp20',
      'cnty fips',
      'cty fips',
      'cofips',
      'co fips',
      'county fipscode',
      '5 digit fips',
    ],
    ...['stcnty', 'stcou', 'fips stco', 'fips state county code', 'state county fips', 'full fips', 'fips code county', 'fips number'],
  ],
  county: [
    ...['county', 'counties', 'county name', 'county names', 'countyname', 'ctyname', 'parish', 'county or parish', 'county parish'],
    ...[
      'county or equivalent',
      'county equivalent',
      'counties served',
      'namelsad',
      'condado',
      'condados',
      'nombre del condado',
      'admin2',
      'cnty',
      'cnty name',
      'cty name',
      'county borough',
      'borough',
      'municipio',
    ],
    ...['parish county', 'county city', 'county served', 'county name full', 'county label'],
  ],
  model: [
    ...[
      'model',
      'support type',
      'program model',
      'program',
      'models',
      'model type',
      'agreement type',
      'modelo del programa',
      'modelo de programa',
      '287 g model',
      '287 g type',
      '287g model',
      '287g models',
      '287g model s',
      '287 g models',
      '287 g model s',
      'model s',
    ],
    ...['287 g program', '287g model', '287g type', '287g program', 'program models', 'program type', 'type of agreement', 'model name'],
    ...['model code', 'modelo', 'modelos', 'tipo de acuerdo', 'programa'],
  ],
  type: [
    'agency type',
    'agency kind',
    'type of agency',
    'kind of agency',
    'lea type',
    'type',
    'jurisdiction type',
    'jurisdiction level',
    'tipo de agencia',
  ],
  signed: [
    ...['signed', 'date signed', 'signed on', 'signature date', 'signed date', 'signing date', 'date of signature', 'date signed original'],
    ...['moa signed', 'moa date', 'agreement date', 'date of agreement', 'date of moa', 'agreement signed', 'sign date', 'moa signed date'],
    ...['date signed mm dd yyyy', 'date', 'fecha de firma', 'fecha de la firma', 'firmado', 'firmado el', 'fecha del acuerdo', 'fecha'],
  ],
  status: [
    ...[
      'status',
      'agreement status',
      'moa status',
      'current status',
      'active',
      'is active',
      'currently active',
      'still active',
      'in effect',
    ],
    ...['in force', 'is current', 'still listed', 'estatus', 'vigente', 'activo'],
  ],
  link: ['link', 'moa url', 'moa link', 'agreement link', 'agreement url', 'url', 'document', 'document url', 'moa', 'enlace'],
  addendum: ['addendum url', 'addendum link', 'addendum'],
  from: [
    ...[
      'listed from',
      'first listed',
      'from',
      'active from',
      'listed since',
      'start date',
      'begin date',
      'effective date',
      'date effective',
    ],
    ...['effective', 'effective from', 'first seen', 'start', 'desde', 'fecha de inicio'],
  ],
  until: [
    ...['listed until', 'until', 'active to', 'active until', 'end date', 'date ended', 'ended on', 'termination date', 'date terminated'],
    ...['terminated on', 'expiration date', 'expiry date', 'expires', 'valid until', 'last listed', 'last seen', 'ended date', 'exp date'],
    ...['terminated date', 'date of termination', 'date removed', 'removed on', 'expired on', 'date expired', 'end', 'ends'],
    ...['hasta', 'fecha de fin', 'fecha de terminación'],
  ],
  ended: [
    ...['ended', 'terminated', 'expired', 'rescinded', 'cancelled', 'canceled', 'revoked', 'withdrawn', 'inactive', 'is terminated'],
    ...['is ended', 'has ended', 'is expired', 'is inactive', 'termination', 'expiration', 'removed', 'delisted', 'terminado'],
    // Beside a status, such as signed or pending, these ask whether it is over.
    ...[
      'active',
      'is active',
      'currently active',
      'still active',
      'in effect',
      'in force',
      'is current',
      'still listed',
      'vigente',
      'activo',
    ],
  ],
  day: [
    ...['as of', 'as of date', 'list date', 'date of list', 'list day', 'snapshot date', 'snapshot day', 'report date', 'reporting date'],
    ...['observation date', 'data date', 'date of data', 'day', 'date retrieved', 'retrieved', 'scrape date', 'date scraped'],
    ...[
      'date accessed',
      'accessed',
      'data as of',
      'date as of',
      'list as of',
      'date pulled',
      'date downloaded',
      'scraped at',
      'file date',
      'week of',
      'week ending',
      'download date',
      'capture date',
      'archive date',
      'publication date',
      'snapshot',
      'date',
      'fecha',
    ],
  ],
  value: ['value', 'values', 'valor'],
};

const knownNames: ReadonlySet<string> = new Set(Object.values(columnNames).flat());

/** A header without what varies between hands: case, punctuation, accents of width, `camelCase` against `snake_case`. */
export function foldHeader(text: string): string {
  // "#NAME?" is a formula gone wrong, and no name.
  if (/^#(n\/a|[a-z/0]+[!?])$/i.test(text.trim())) return '';
  return text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a cell reads like a header this project understands. */
export const isColumnName = (text: string): boolean => text.length <= 60 && knownNames.has(foldHeader(text));

/** The last part of the path that a nested record's key is, as `name` of `place.name`; any other header as it is, and so is `Exp. date`. */
export const lastPart = (header: string): string => header.replace(/^.*\.(?=\S)/s, '');

/** Whether a header says no more than that something is a name. */
export const isName = (header: string): boolean => foldHeader(lastPart(header)) === 'name';
