import type { Explained } from './about-messages.js';
import { spanishAbout } from './spanish-about.js';
import type { Change } from '../../choropleth/scales/change-scale.js';
import { numberWords, ratioWords } from './number-words.js';
import { count, day, ofDay, onDay, spanishFigure, unitNoun, unitWord } from './spanish-figure.js';
import type { OtherAmount, ViewMessages } from './view-messages.js';

const { number, modelName } = spanishFigure;

const since = (date: string): string => `desde ${date.length > 7 ? 'el ' : ''}${day(date)}`;

/** What is said of the pictures of agreements that are not a first one, in the Spanish of the United States. */
export const spanishViews: ViewMessages = {
  models: {
    figures: (agreements, units, level) => `${count(agreements, 'acuerdo', 'acuerdos')}, ${unitNoun(units, level)}`,
    unlisted: (isCovered) =>
      isCovered ? 'Ninguno propio con este modelo; firmó una agencia estatal' : 'Ninguno en la lista con este modelo',
    about: (model) => spanishAbout.texts[model.toLowerCase() as Explained] ?? '',
    title: (level, place) => `Modelos del programa 287(g)${place} por ${unitWord[level]}`,
    legend: 'Modelos vigentes',
    meaning: ({ kind, models }) => {
      const names = models.map(modelName);
      return kind === 'models' ? names.join(' + ') : `${modelName('other')}: ${names.join(', ')}`;
    },
    unused: (measure) => `El ajuste measure=“${measure}” no tiene efecto en un mapa de modelos.`,
  },
  change: {
    title: (level, kind, place, date) => `Acuerdos 287(g)${kind}${place} por ${unitWord[level]}: qué cambió ${since(date)}`,
    legend: (date) => `${since(date).replace('d', 'D')}`,
    meaning: (change) => changeWords[change],
    note: (was, date, change) =>
      `${was === 0 ? 'Ninguno' : number(was)} en la lista ${onDay(date)}${change === 'models' ? ', con otros modelos' : ''}`,
    ledger: ({ listed: all, placed, counties, statewide, unplaced }, date, kind) =>
      `${onDay(date).replace(/^e/, 'E')}: ${count(all, 'acuerdo', 'acuerdos')}${kind}, ${number(placed)} en ${count(counties, 'condado', 'condados')}, ${count(statewide, 'estatal', 'estatales')}, ${number(unplaced)} sin ubicar.`,
    day(notice) {
      switch (notice.code) {
        case 'in-gap':
          return `No hay ninguna lista entre ${ofList(notice.after)} y ${ofList(notice.before)}: se compara con ${ofList(notice.after)}.`;
        case 'before-first':
          return notice.shown === undefined
            ? `No hay datos ${ofDay(notice.asked)}: las listas de este mapa empiezan ${onDay(notice.first)}.`
            : `La fecha ${day(notice.asked)} no es anterior a la que se muestra (${day(notice.shown)}), así que no hay nada que comparar.`;
        case 'after-newest':
          return `La lista más reciente de este mapa es ${ofDay(notice.newest)}, así que no se puede comparar nada posterior.`;
      }
    },
    column: (date) => onDay(date).replace(/^e/, 'E'),
    changed: 'Cambio',
    unused: (attribute, text) => `El ajuste ${attribute}=“${text}” no tiene efecto en un mapa de cambios.`,
  },
  title: (amount, level, kind, place) =>
    ({
      agencies: `Agencias con acuerdos 287(g)${kind}${place} por ${unitWord[level]}`,
      'per-100k': `Acuerdos 287(g)${kind}${place} por cada 100,000 habitantes, por ${unitWord[level]}`,
      share: `Proporción de los acuerdos 287(g)${kind}${place} por ${unitWord[level]}`,
    })[amount],
  legend: (amount, level, year) =>
    ({
      agencies: `Agencias por ${unitWord[level]}`,
      'per-100k': `Acuerdos por cada 100,000 habitantes${year === null ? '' : ` (${year})`}`,
      share: level === 'county' ? 'Proporción de los acuerdos del estado' : 'Proporción de los acuerdos del país',
    })[amount],
  meaning(meaning, amount, leastResidents) {
    if (meaning.kind === 'no-amount') {
      if (amount === 'agencies') return noAgencies;
      return leastResidents === null
        ? 'Número de habitantes desconocido'
        : `Sin tasa: menos de ${number(leastResidents)} habitantes, o no se sabe cuántos`;
    }
    const unit = amount === 'share' ? '%' : '';
    const { from, to } = meaning;
    if (to === null) return `${numberWords(from ?? 0)}${unit} o más`;
    return from === null ? `Menos de ${numberWords(to)}${unit}` : `De ${numberWords(from)} a menos de ${numberWords(to)}${unit}`;
  },
  value: (value, amount, level, residents) =>
    ({
      agencies: count(value, 'agencia', 'agencias'),
      'per-100k': `${ratioWords(value)} por cada 100,000 habitantes${residents ? ` (${number(residents.number)} en ${residents.year})` : ''}`,
      share: `${ratioWords(value)}% de los acuerdos del ${level === 'county' ? 'estado' : 'país'}`,
    })[amount],
  short: (value, amount) => (amount === 'agencies' ? number(value) : `${ratioWords(value)}${amount === 'share' ? '%' : ''}`),
  noAmount(amount, residents, leastResidents) {
    if (amount === 'agencies') return noAgencies;
    return residents === null
      ? 'Sin tasa: no se sabe el número de habitantes'
      : `Sin tasa: con ${number(residents)} habitantes, menos de ${number(leastResidents)}, un solo acuerdo la haría parecer extrema`;
  },
  column: (amount, level) => columns[amount](level),
};

const noAgencies = 'No se sabe: la lista no nombra las agencias';

const ofList = (date: string): string => `la ${ofDay(date)}`;

const changeWords: Readonly<Record<Change, string>> = {
  new: 'Nuevos en la lista',
  more: 'Más acuerdos',
  same: 'Sin cambios',
  models: 'Los mismos, con otros modelos',
  fewer: 'Menos acuerdos',
  gone: 'Ya no están en la lista',
};

const columns: Readonly<Record<OtherAmount, (level: 'county' | 'state') => string>> = {
  agencies: () => 'Agencias',
  'per-100k': () => 'Por cada 100,000 habitantes',
  share: (level) => (level === 'county' ? 'Proporción del estado' : 'Proporción del país'),
};
