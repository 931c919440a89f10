import { count, spanishFigure, unitNoun } from './spanish-figure.js';
import type { Heading, TreeMessages, Wind } from './tree-messages.js';

const { number } = spanishFigure;

const divisionNames: Readonly<Record<Parameters<TreeMessages['division']>[0], string>> = {
  'new-england': 'Nueva Inglaterra',
  'middle-atlantic': 'Atlántico Medio',
  'east-north-central': 'Centro noreste',
  'west-north-central': 'Centro noroeste',
  'south-atlantic': 'Atlántico Sur',
  'east-south-central': 'Centro sureste',
  'west-south-central': 'Centro suroeste',
  mountain: 'Estados de las montañas',
  pacific: 'Pacífico',
  territories: 'Puerto Rico y los territorios insulares',
  other: 'Otros lugares',
};

const headings: Readonly<Record<Heading, string>> = { north: 'norte', east: 'este', south: 'sur', west: 'oeste' };

const winds: Readonly<Record<Wind, string>> = {
  ...headings,
  northeast: 'noreste',
  southeast: 'sureste',
  southwest: 'suroeste',
  northwest: 'noroeste',
};

const nouns = { county: 'Ningún condado', state: 'Ningún estado ni territorio', division: 'Ninguna parte del país' } as const;

/** What is said to those who walk the map by keys, in the Spanish of the United States. */
export const spanishTree: TreeMessages = {
  nation: 'Estados Unidos',
  division: (division) => divisionNames[division],
  held: (held, all, level) => `${number(held)} de ${unitNoun(all, level)} ${held === 1 ? 'tiene' : 'tienen'} al menos uno`,
  places: (all, level) =>
    level === 'county' ? count(all, 'condado', 'condados') : count(all, 'estado o territorio', 'estados y territorios'),
  about: (name, rest) => `${name}: ${rest}`,
  step: (heading) => `Al ${headings[heading]}: `,
  intoInset: (name) => `Recuadro, ${name}: `,
  outOfInset: 'Fuera del recuadro: ',
  edge: (heading, level) => `${nouns[level]} más al ${headings[heading]}.`,
  around: (name, each) =>
    each.length === 0
      ? `Nada limita con ${name}.`
      : `Alrededor de ${name}, ${count(each.length, 'vecino', 'vecinos')}: ${each.join('; ')}.`,
  neighbor: (name, rest, way) => `${way ? `${winds[way.wind]}, ${count(way.miles, 'milla', 'millas')}, ` : ''}${name}, ${rest}`,
  noNeighbors: 'Los vecinos se enumeran para un estado o un condado.',
  unknown: (text, among) =>
    among === null ? `Ningún estado se llama “${text}”.` : `Ningún condado de ${among} se llama “${text}”, ni ningún estado.`,
  hint: 'Las flechas recorren el mapa, las letras buscan un lugar por su nombre, Intro lo abre, Escape vuelve y ? muestra las teclas.',
  keysTitle: 'Teclas en el mapa',
  keys: [
    ['Flechas', 'al lugar que sigue al norte, sur, este u oeste'],
    ['Letras', 'a un lugar por su nombre, sus iniciales o la abreviatura postal del estado'],
    ['Intro', 'entra en el país, una región o un estado; en un lugar del mapa, muestra sus acuerdos'],
    ['Escape', 'cierra la lista, vuelve hacia arriba y, desde lo más alto, sale del mapa'],
    ['Inicio y Fin', 'al primer y al último lugar, en orden alfabético'],
    ['Re Pág y Av Pág', 'al lugar anterior y al siguiente, en orden alfabético'],
    ['+', 'dice qué limita con el lugar, en qué dirección y a qué distancia de centro a centro'],
    ['?', 'muestra y oculta esta lista'],
  ],
  end: 'Fin del mapa.',
};
