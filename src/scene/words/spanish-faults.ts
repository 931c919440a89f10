import type {
  AdapterFaults,
  DamageReason,
  FaultDetails,
  FaultPlace,
  FaultSentences,
  OtherFormat,
} from '../../agreements/fault-sentences.js';
import { printable } from '../../agreements/printable.js';
import { spanishFigure } from './spanish-figure.js';

const { number } = spanishFigure;

const save = 'guárdelo como .xlsx o CSV';
const openAndSave = `Ábralo y ${save}.`;
const copyTable = 'Copie su tabla en una hoja de cálculo y guárdela como .xlsx o CSV.';
const whole = `Ábralo, vea si la lista está completa y ${save}.`;

const formats: Readonly<Record<OtherFormat, readonly [name: string, remedy: string]>> = {
  xls: ['un libro de Excel 97 a 2003 o anterior (.xls)', openAndSave],
  xlsb: ['un libro binario de Excel (.xlsb)', openAndSave],
  ods: ['una hoja de cálculo OpenDocument (.ods)', openAndSave],
  fods: ['un archivo OpenDocument de XML simple (.fods)', openAndSave],
  numbers: ['un documento de Apple Numbers', 'Ábralo y expórtelo como .xlsx o CSV.'],
  spreadsheetml: ['una hoja de cálculo XML de Excel 2003', openAndSave],
  'html-workbook': ['una página web guardada como libro', openAndSave],
  word: ['un documento de Word', copyTable],
  slides: ['una presentación de PowerPoint', copyTable],
  'old-office': ['un archivo de un programa antiguo de Office', openAndSave],
  archive: ['un archivo zip sin ningún libro', 'Descomprímalo y use el archivo que contiene.'],
  packed: ['un archivo comprimido', 'Descomprímalo y use el archivo que contiene.'],
  pdf: ['un PDF', 'Pida la tabla de la que se hizo, o cópiela en una hoja de cálculo y guárdela como .xlsx o CSV.'],
  picture: ['una imagen', 'Pida la tabla de la que se hizo, como .xlsx o CSV.'],
  xml: ['un archivo XML', `Ábralo en el programa del que viene y ${save}.`],
};

const damages: Readonly<Record<DamageReason, string>> = {
  missing: 'falta',
  twice: 'está dos veces',
  'packed-otherwise': 'está comprimida como en ningún archivo .xlsx',
  'not-unpacked': 'no se puede descomprimir a lo que se comprimió',
  'not-xml': 'no es el XML que tendría que ser',
  'ends-early': 'termina antes de tiempo',
  'too-long': 'tiene un texto o una etiqueta más larga que las que escribe cualquier hoja de cálculo',
  'sheet-unknown': 'nombra una hoja y no dice dónde está',
  'cell-misplaced': 'tiene una celda dos veces o donde no puede haber ninguna',
};

const noCounts: Readonly<Record<FaultDetails['counts-by-model']['why'], (value: string, row: number) => string>> = {
  agency: (value) =>
    `, porque cada fila es de una agencia (${value}): escriba allí un día o una marca, u omita esa columna con columns="ignore: ${value}"`,
  officers: (value) => `, porque “${value}” cuenta personas: cámbiele el nombre si cuenta acuerdos`,
  number: (value, row) => ` (“${value}” en la fila ${row}): escriba allí números enteros, o días como 2026-05-18`,
};

const nameOf = ({ file }: FaultPlace): string => (isNamed(file) ? printable(file) : 'El archivo de datos');

const inText = ({ file }: FaultPlace): string => (isNamed(file) ? printable(file) : 'los datos');

/** Bytes in hand, and what a script gives, have no name but this one. */
const isNamed = (file: string | undefined): file is string => file !== undefined && file !== 'The data';

const tooMany = (at: FaultPlace, limit: number, what: string, has = 'tiene'): string =>
  `${nameOf(at)} ${has} más de ${number(limit)} ${what}, que es más de lo que lee este mapa.`;

const write = (columns: string, example: string): string => (columns === '' ? '' : `; diga cuál es, como en columns="${example}"`);

const listColumns = (columns: string): string =>
  columns === '' ? 'no tiene columnas con nombre' : `sus columnas son ${printable(columns)}`;

type SentencesOfAdapters = { readonly [Code in keyof AdapterFaults]: (details: AdapterFaults[Code]) => string };

/** Each way in which data can be no data, as a Spanish sentence. */
export const spanishFaults: FaultSentences & SentencesOfAdapters = {
  empty: (_, at) => `${nameOf(at)} está vacío.`,
  'web-page': (_, at) =>
    `${nameOf(at)} es una página web y no datos: quizá el servidor envió una página de error o de acceso. Si es una tabla, ábrala y guárdela como .xlsx o CSV.`,
  'file-too-large': ({ megabytes }, at) => `${nameOf(at)} pasa de ${megabytes} MB, que es más de lo que lee este mapa.`,
  'too-many-rows': ({ limit }, at) => tooMany(at, limit, 'filas'),
  'too-many-columns': ({ limit }, at) => tooMany(at, limit, 'columnas'),
  'too-many-cells': ({ limit }, at) => tooMany(at, limit, 'celdas'),
  'too-many-records': ({ limit }, at) => tooMany(at, limit, 'registros'),
  'too-many-lines': ({ limit }, at) => tooMany(at, limit, 'líneas'),
  'too-many-texts': ({ limit }, at) => tooMany(at, limit, 'textos distintos'),
  'too-many-links': ({ limit }, at) => tooMany(at, limit, 'enlaces'),
  'too-many-merges': ({ limit }, at) => tooMany(at, limit, 'celdas combinadas'),
  'too-many-lost-cells': ({ limit }, at) =>
    `${nameOf(at)} tiene más de ${number(limit)} celdas cuyo contenido no está en él, hasta la fila ${at.row}. ${whole}`,
  'text-too-long': ({ limit }, at) =>
    `${nameOf(at)} tiene un texto de más de ${number(limit)} caracteres${at.row === undefined ? '' : ` en la fila ${at.row}`}${at.row === undefined || at.column === undefined ? '' : `, columna ${printable(at.column)}`}, que es más de lo que lee este mapa.`,
  'too-much-text': ({ limit }, at) => tooMany(at, limit, 'caracteres en sus celdas'),
  'not-text': (_, at) =>
    `${nameOf(at)} no es texto: la fila ${at.row} tiene un carácter sin significado (cero). Ábralo en el programa del que viene y ${save}.`,
  'other-format': ({ format }, at) => `${nameOf(at)} es ${formats[format][0]}, que este mapa no lee. ${formats[format][1]}`,
  'not-workbook': (_, at) => `${nameOf(at)} no es un libro .xlsx. Ábralo en el programa del que viene y ${save}.`,
  'workbook-protected': (_, at) => `${nameOf(at)} está protegido con contraseña. Ábralo con la contraseña y ${save} sin ella.`,
  'workbook-cut-short': (_, at) =>
    `${nameOf(at)} no está completo: el directorio que termina todo archivo .xlsx falta o no corresponde. Descárguelo o guárdelo de nuevo.`,
  'workbook-damaged': ({ part, reason }, at) =>
    `${nameOf(at)} está dañado: su parte ${printable(part)} ${damages[reason]}${at.row === undefined ? '' : ` (fila ${at.row})`}. ${whole}`,
  'sheet-ends-early': ({ part }, at) =>
    `${nameOf(at)} está dañado: su parte ${printable(part)} termina antes de tiempo, después de la fila ${at.row}, así que pueden faltar filas. Descárguelo o guárdelo de nuevo. ${whole}`,
  'workbook-unpacks-too-large': ({ megabytes }, at) =>
    `${nameOf(at)} pasa de ${megabytes} MB al descomprimirse, que es más de lo que lee este mapa.`,
  'workbook-without-cells': (_, at) => `${nameOf(at)} no tiene ninguna hoja visible con algo en sus celdas.`,
  'merged-cells-overlap': (_, at) =>
    `${nameOf(at)} tiene celdas combinadas que se traslapan o abarcan más de lo que lee este mapa. Sepárelas y ${save}.`,
  'record-not-object': ({ record }, at) => `El registro ${record} de ${inText(at)} no es un objeto con valores nombrados.`,
  'nested-too-deep': ({ limit }, at) =>
    `${nameOf(at)} tiene listas u objetos unos dentro de otros a más de ${number(limit)} niveles, que es más de lo que lee este mapa.`,
  'too-many-groups': ({ limit }, at) => tooMany(at, limit, 'listas y objetos'),
  'too-many-names': ({ limit }, at) => tooMany(at, limit, 'nombres de valores distintos'),
  'too-many-values': ({ limit }, at) => tooMany(at, limit, 'valores'),
  'not-json': ({ reason }, at) => `${nameOf(at)} no es JSON válido (${printable(reason)}).`,
  boundaries: (_, at) =>
    `${nameOf(at)} contiene límites (TopoJSON) y no datos: escriba su dirección en geography="…" y dé como datos una tabla de acuerdos o de números.`,
  'no-records': ({ fields }, at) =>
    `${nameOf(at)} no tiene ni una lista de registros, como [{"state": "FL", "model": "JEM"}], ni una llamada "agreements", ` +
    `ni números por código, como {"01001": 5, "FL": 4}${fields === '' ? '' : `, sino ${fields}`}. Guarde la lista sola.`,
  'no-column': ({ header, columns }, at) => `${nameOf(at)} no tiene una columna llamada "${printable(header)}": ${listColumns(columns)}.`,
  'no-state-column': ({ columns }, at) =>
    `${nameOf(at)} no tiene columna para el estado (STATE, FIPS): ${listColumns(columns)}${write(columns, 'state: Where')}.`,
  'no-shape': ({ columns }, at) =>
    `${nameOf(at)} no tiene una columna que diga qué es una fila: una del modelo (MODEL) o de la agencia (AGENCY) de un acuerdo, ` +
    `o una de números o de sí y no por lugar; ${listColumns(columns)}${write(columns, 'model: Kind')}.`,
  'several-values': ({ chosen, first }, at) =>
    `${nameOf(at)} tiene varias columnas de números o marcas por lugar (${chosen}): escriba cuál mostrar, como en columns="value: ${first}".`,
  'several-models': ({ chosen, first }, at) =>
    `${nameOf(at)} tiene varias columnas de modelos (${chosen}): escriba cuál leer, como en columns="model: ${first}".`,
  'counts-by-model': ({ chosen, first, why, row, value }, at) =>
    `${nameOf(at)} tiene en las columnas ${chosen} números que no son cantidades de acuerdos de un lugar${noCounts[why](printable(value), row)}, ` +
    `o escriba cuál mostrar tal como está, como en columns="value: ${first}".`,
  'list-or-models': ({ chosen, first }, at) =>
    `${nameOf(at)} nombra modelos en una columna y tiene columnas encabezadas por modelos (${chosen}): escriba columns="model: ${first}" para leer solo aquella.`,
  'list-or-measure': ({ chosen, first, agency }, at) =>
    `${nameOf(at)} puede ser una lista de acuerdos, o números y marcas por lugar (${chosen}): escriba columns="value: ${first}" para los números, ` +
    `o diga cuál es la columna de la agencia o del modelo, como en columns="agency: ${agency}".`,
  'words-not-marks': ({ column, words }, at) =>
    `La columna "${printable(column)}" de ${inText(at)} tiene palabras que no son ni números ni sí o no (${words}): escriba allí yes, no o unknown, o un número.`,
  'no-header': ({ cells }, at) =>
    `${nameOf(at)} no tiene línea de encabezados: la fila ${at.row ?? 1} (${printable(cells)}) se perdería si sus celdas se tomaran por nombres de columnas. ` +
    'Ponga encima una línea de encabezados, como STATE, AGENCY, COUNTY, MODEL.',
  'places-repeated': ({ column, place, row, other, columns }, at) =>
    `${nameOf(at)} da la mayoría de los lugares varias veces, con números distintos en "${printable(column)}" (las filas ${other} y ${row} son de ${place}), y nada de ` +
    'lo que se lee las distingue: deje una fila por lugar, o diga qué columna lo hace, como en columns="county: Area" o columns="day: Date" (días como 2026-05-18); ' +
    `${listColumns(columns)}.`,
  'no-whole-days': ({ column, value, row, example }, at) =>
    `La columna "${printable(column)}" de ${inText(at)} se lee como el día de su fila y no tiene ningún día completo, sino “${printable(value)}” en la fila ${row}: escriba un día en ` +
    `cada fila, como ${example}, o deje las filas de un solo año o mes y escriba columns="ignore: ${printable(column)}".`,
  'unreadable-numbers': ({ column, value, row, write: plain }, at) =>
    `La columna "${printable(column)}" de ${inText(at)} tiene “${printable(value)}” en la fila ${row}, y más que este mapa no puede leer como números: escriba ` +
    `${plain === '' ? 'cifras, con punto decimal, como en 1234.5' : `allí ${printable(plain)}, y los demás igual`}.`,
  'lists-together': ({ row, other, agency, columns }, at) =>
    `${nameOf(at)} da la mayoría de sus acuerdos varias veces (las filas ${other} y ${row} son de ${printable(agency)}), como cuando se juntan listas de varios ` +
    `días, y ninguna columna que se lee distingue los días: deje una lista, o diga cuál es la columna del día, como en columns="day: Date"; ${listColumns(columns)}.`,
  'unclear-days': ({ column, days }, at) =>
    `La columna "${printable(column)}" de ${inText(at)} tiene ${days} días, y algunos de sus acuerdos están en varios: escriba ` +
    `columns="day: ${column}" si cada día es una lista aparte, o columns="signed: ${column}" si es el día de la firma.`,
  'too-many-agreements': ({ limit }, at) => tooMany(at, limit, 'acuerdos', 'da'),
  'not-ice-list': ({ columns }, at) =>
    `${nameOf(at)} no es una lista de ICE, que tiene las columnas STATE, LAW ENFORCEMENT AGENCY y SUPPORT TYPE, y SIGNED si no dice que es de solicitudes pendientes: ${listColumns(columns)}.`,
  'not-ice-table': (_, at) => `${nameOf(at)} es JSON, y no una lista como las publica ICE.`,
  'bad-columns': ({ columns, pair, fields }) =>
    `columns="${printable(columns)}" tiene "${printable(pair)}", que no es uno de ${fields} seguido de ": " y de un encabezado del archivo.`,
  'adapter-without-agreements': () => 'El adaptador de datos no dio una lista de acuerdos.',
  'adapter-field': ({ field, value }) => `El adaptador de datos dio ${printable(value)} como ${field}.`,
  'adapter-agreement': ({ agreement, field, value }) =>
    `El acuerdo ${agreement} del adaptador de datos tiene ${printable(value)} como ${field}.`,
  'adapter-unknown': ({ name, names }) => `Ningún adaptador de datos se llama "${printable(name)}". Hay ${names}.`,
  'adapter-without-load': () => 'El adaptador de datos no tiene un método llamado load.',
};
