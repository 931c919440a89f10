import type { PageFault } from '../../agreements/fault-sentences.js';
import type { IsoDate } from '../../calendar/day.js';
import type { AgreementMeaning } from '../../choropleth/scales/scale.js';
import type { LedgerPart } from '../../counts/list-placements.js';
import type { Level } from '../../geography/geography.js';
import type { UsedWords } from './describe-status.js';
import { englishFigure } from './english-figure.js';
import type { FigureMessages } from './messages.js';
import { inSpanishState, spanishInsets, spanishState } from './spanish-places.js';

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

// Newspapers of the United States write numbers in Spanish as in English: 1,766 and 3.5 (CLDR's es-US).
const { number } = englishFigure;

/** "1 condado", "1,766 acuerdos". */
export function count(n: number, one: string, many: string): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** "6 de junio de 2025"; "junio de 2025" where no more than the month is known. */
export function day(date: IsoDate): string {
  const [year = '', month = '', dayOfMonth] = date.split('-');
  return `${dayOfMonth === undefined ? '' : `${Number(dayOfMonth)} de `}${months[Number(month) - 1]} de ${year}`;
}

/** "el 6 de junio de 2025", "en junio de 2025". */
export function onDay(date: IsoDate): string {
  return `${date.length > 7 ? 'el' : 'en'} ${day(date)}`;
}

/** "del 6 de junio de 2025", "de junio de 2025". */
export function ofDay(date: IsoDate): string {
  return `${date.length > 7 ? 'del' : 'de'} ${day(date)}`;
}

/** "al 6 de junio de 2025", "a junio de 2025". */
export function untilDay(date: IsoDate): string {
  return `${date.length > 7 ? 'al' : 'a'} ${day(date)}`;
}

/** "a, b y c". */
export function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  const and = /^h?i(?!e)/i.test(last) ? 'e' : 'y';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/**
 * ICE publishes no names of its models in Spanish, and newspapers differ, so each goes with ICE's own letters. Univision writes “aplicación
 * de la ley migratoria en cárceles (JEM)” (static.univision.com, inmigracion-287g-cards-7833, February 2025), and “grupo de trabajo” is
 * the usual one of Task Force (libero.pe, November 10, 2025; factorsways.com). For Warrant Service Officer the ACLU of North Carolina
 * has “funcionario de servicio para órdenes judiciales” (acluofnorthcarolina.org/es); the warrants are ICE's and no judge's, so ours says
 * “órdenes” alone.
 */
const modelNames: Readonly<Record<string, string>> = {
  JEM: 'Aplicación en cárceles (JEM)',
  WSO: 'Servicio de órdenes (WSO)',
  TFM: 'Grupo de trabajo (TFM)',
  HYBRID: 'Híbrido',
  unknown: 'Modelo desconocido',
  other: 'Otros modelos',
};

const modelName = (model: string): string => modelNames[model] ?? model;

const inState = (state: string | null): string => (state === null ? '' : ` ${inSpanishState(state)}`);

/** " de Grupo de trabajo (TFM)": in Spanish it follows the word for agreements. */
const kindWords = (models: readonly string[]): string => (models.length === 0 ? '' : ` de ${listed(models.map(modelName))}`);

/** "condado", "estado". */
export const unitWord: Readonly<Record<Level, string>> = { county: 'condado', state: 'estado' };

export function unitNoun(n: number, level: Level): string {
  return level === 'county' ? count(n, 'condado', 'condados') : count(n, 'estado o territorio', 'estados y territorios');
}

function meaningWords(meaning: AgreementMeaning, largest: number | null): string {
  switch (meaning.kind) {
    case 'none':
      return 'Ninguno en la lista';
    case 'statewide':
      return 'Ninguno propio; firmó una agencia estatal';
    case 'pending':
      return 'Solicitado, sin firmar';
    case 'range': {
      const to = meaning.to ?? (largest !== null && largest >= meaning.from ? largest : null);
      if (to === null) return `${number(meaning.from)} o más`;
      return meaning.from === to ? number(to) : `${number(meaning.from)}–${number(to)}`;
    }
  }
}

function partWords(part: LedgerPart, agreements: number, counties: number): string {
  switch (part) {
    case 'placed':
      return `${number(agreements)} en ${count(counties, 'condado', 'condados')}`;
    case 'statewide':
      return count(agreements, 'estatal', 'estatales');
    case 'unplaced':
      return `${number(agreements)} sin ubicar`;
  }
}

const usedWords: Readonly<Record<UsedWords, string>> = {
  'all models': 'usa todos los modelos',
  'all agencies': 'usa todas las agencias',
  'the newest': 'usa la lista más reciente',
  'one day alone': 'muestra una sola fecha',
  'the usual': 'usa el valor habitual',
  'the whole country': 'muestra todo el país',
  'its state': 'muestra su estado',
  none: 'no muestra ninguno',
  'numbers of agreements': 'usa números de acuerdos',
};

// That of the bundled lists; others are called as they call themselves.
const sources: Readonly<Record<string, string>> = {
  'U.S. Immigration and Customs Enforcement, 287(g) lists': 'Servicio de Inmigración y Control de Aduanas (ICE), listas 287(g)',
};

const reload = 'Puede ayudar volver a cargar la página.';

const faults: Readonly<Record<PageFault, (error: Error) => string>> = {
  part: ({ cause }) =>
    (cause as Error).cause === 'release'
      ? `Un archivo que es parte del mapa es de otra versión de él. ${reload}`
      : `No se pudo obtener un archivo que es parte del mapa. ${reload}`,
  'two-releases': () => `La lista y sus documentos son de dos versiones de este mapa, así que no se muestra ninguno. ${reload}`,
  'not-drawn': () => 'Lo que se contó no se pudo dibujar. Puede deberse a otro script de la página.',
};

/** What stands around a picture, in the Spanish of the United States. */
export const spanishFigure: FigureMessages = {
  code: 'es',
  direction: 'ltr',
  number,
  sentences: englishFigure.sentences,
  sentence: englishFigure.sentence,
  stateName: spanishState,
  insets: spanishInsets,
  modelName,
  title: (level, kind, place) => `Acuerdos 287(g)${kind}${place} por ${unitWord[level]}`,
  kindWords,
  inState,
  asOf: (date) => (date === null ? 'Sin fecha' : date.length > 7 ? `Al ${day(date)}` : `A ${day(date)}`),
  age: (days) => `Esta lista tiene ${count(days, 'día', 'días')}.`,
  filter: (models) => (models.length === 0 ? '' : `Solo se muestran los acuerdos de ${listed(models.map(modelName))}.`),
  summary: (held, drawn, level, date, state) => {
    const units = `${level === 'county' ? 'condados y equivalentes' : 'estados y territorios'}${inState(state)}`;
    const when = date === null ? '' : `${date.length > 7 ? 'Al' : 'A'} ${day(date)}, `;
    return `${when}${number(held)} de ${number(drawn)} ${units} ${held === 1 ? 'tiene' : 'tienen'} al menos un acuerdo 287(g).`;
  },
  legend: {
    title: (level) => `Acuerdos por ${unitWord[level]}`,
    meaning: meaningWords,
    units: unitNoun,
    note: (level) => `sobre las barras: número de ${unitWord[level]}s`,
  },
  ledger: {
    listed: (n, kind, place) => `${count(n, 'acuerdo', 'acuerdos')}${kind} en la lista${place.replace(/^ en/, ' de')}: `,
    part: partWords,
    between: ',',
    end: '.',
    pending: (n) => `${count(n, 'solicitud pendiente, que no se cuenta', 'solicitudes pendientes, que no se cuentan')}.`,
  },
  footer: {
    source: (name) => `Fuente: ${sources[name] ?? name}`,
  },
  status: {
    loading: 'Cargando datos…',
    loadingCounties: 'Cargando los límites de los condados…',
    empty: 'Ningún acuerdo corresponde.',
    misread: ({ attribute, text, used, isUnderstood }) =>
      `El ajuste ${attribute}=“${text}” ${isUnderstood ? 'no tiene efecto aquí' : 'no se entendió'}; este mapa ${usedWords[used as UsedWords] ?? `usa ${used.replace(/"/g, '')}`}.`,
    failed: (reason) => `No se pudieron cargar los datos. ${reason}`,
    geographyFailed: (reason) => `No se pudo cargar el mapa. ${reason}`,
    retry: 'Intentar de nuevo',
    statesOnly: 'Su navegador ahorra datos, por eso este mapa muestra estados.',
    loadCounties: 'Cargar condados',
  },
  fault: (error) => faults[(error as { code?: PageFault }).code as PageFault]?.(error),
  offers: {
    search: (level) => `Buscar un ${unitWord[level]} o una ciudad`,
    figures: 'Mostrar como tabla',
    words: 'El mapa en palabras',
    loading: 'Cargando nombres…',
  },
};
