/**
 * What readers of such a map ask, each with the page of the demonstration that answers it, what they do there, and words that answer it. What they
 * do is the same by finger, by mouse and by keyboard: `press` one thing, or `find` what is typed.
 *
 * @typedef {import('./readers.mjs').Reader} Reader
 * @typedef {object} Question
 * @property {string} id as the project's list of questions has it
 * @property {string} asks
 * @property {string | null} page `null` where nothing answers it
 * @property {number} [map] position of the map on its page; the first unless given
 * @property {RegExp} answer what is in sight then
 * @property {(reader: Reader) => Promise<void>} [act] nothing where the answer is in sight from the start
 */

const figures = '[part~="figures"] > summary';

/** @type {readonly Question[]} */
export const questions = [
  {
    id: 'R1',
    asks: 'Which agencies of Palm Beach County have signed?',
    page: 'index.html',
    answer: /Palm Beach County, Florida\s.*21 agreements as of May 18, 2026/s,
    act: (reader) => reader.find('palm', 'Palm Beach County'),
  },
  {
    id: 'R2',
    asks: 'Is Dane County on the list?',
    page: 'index.html',
    answer: /Dane County, Wisconsin\s.*None listed as of May 18, 2026/s,
    act: (reader) => reader.find('dane', 'Dane County'),
  },
  {
    id: 'R3',
    asks: 'Which county is Doral in?',
    page: 'index.html',
    answer: /Doral is in Miami-Dade County/,
    act: (reader) => reader.find('doral', 'Doral'),
  },
  {
    id: 'R4',
    asks: 'What may officers do under a model?',
    page: 'index.html',
    answer: /Task Force.{0,80}police work|Task Force.{0,200}officers/s,
    act: (reader) => reader.press('[part~="glossary"] > summary'),
  },
  {
    id: 'R5',
    asks: 'Does Polk County, Florida, hold more than one model?',
    page: 'index.html',
    answer: /Polk County, Florida\s.*1 Warrant Service Officer, 11 Task Force/s,
    act: (reader) => reader.find('pol fl', 'Polk County, Florida'),
  },
  { id: 'R6', asks: 'How many are applied for and not signed?', page: 'dates.html', answer: /79 applications pending, not counted/ },
  {
    id: 'R7',
    asks: 'What share of all agreements is Florida’s?',
    page: 'measures.html',
    map: 3,
    answer: /Florida\s.*18\.9\s?(%|percent)/s,
    act: (reader) => reader.find('flor', 'Florida'),
  },
  {
    id: 'R8',
    asks: 'Which state agencies have signed?',
    page: 'index.html',
    answer: /Statewide agreements\s.*Department of/s,
    act: (reader) => reader.press('[part~="ledger"] button', '77 statewide'),
  },
  {
    id: 'R9',
    asks: 'Which states’ laws ban it, or require it?',
    page: 'policy.html',
    answer: /Requires agreements: Arkansas[^]*Bans agreements: Delaware/,
  },
  { id: 'R10', asks: 'How did the program grow?', page: 'controls.html', answer: /1,843 agreements listed[^]*days without a list/ },
  {
    id: 'R11',
    asks: 'What is new since January 20, 2025?',
    page: 'changes.html',
    answer: /what changed since January 20, 2025[^]*On January 19, 2025: 135 agreements/,
  },
  { id: 'R12', asks: 'Where did an agreement end?', page: 'changes.html', answer: /No longer listed\s*:\s*\d+ count/ },
  { id: 'R13', asks: 'How current is this?', page: 'index.html', answer: /As of May 18, 2026\s/ },
  { id: 'R14', asks: 'Where does it come from?', page: 'index.html', answer: /Source: U\.S\. Immigration and Customs Enforcement/ },
  { id: 'R15', asks: 'What is not on the map?', page: 'index.html', answer: /1,766 in 934 counties, 77 statewide,\s*0 not placed/ },
  {
    id: 'R16',
    asks: 'Why does an article say another number?',
    page: 'dates.html',
    answer: /629[^]*649|649[^]*629/,
    act: (reader) => reader.press('[part~="published"] > summary'),
  },
  {
    id: 'R17',
    asks: 'Is tiny Falls Church on the list?',
    page: 'index.html',
    answer: /Falls Church[^]*(None listed|agreement)/,
    act: (reader) => reader.find('falls ch', 'Falls Church'),
  },
  {
    id: 'R18',
    asks: 'And Guam?',
    page: 'index.html',
    answer: /Guam\s.*1 agreement/s,
    act: (reader) => reader.find('guam', 'Guam'),
  },
  { id: 'R19', asks: '¿Y en español?', page: 'es.html', answer: /Acuerdos 287\(g\)[^]*Al 18 de mayo de 2026|18 de mayo de 2026/ },
  {
    id: 'R20',
    asks: 'May I have the numbers?',
    page: 'copies.html',
    answer: /Saved as .*\.csv/,
    act: (reader) => reader.press('[part~="actions"] button', 'CSV'),
  },
  {
    id: 'R21',
    asks: 'May I have it as a table?',
    page: 'index.html',
    answer: /In the table: 3,233 of 3,233 counties/,
    act: (reader) => reader.press(figures),
  },
  {
    id: 'R22',
    asks: 'Who learns what I look for?',
    page: 'index.html',
    answer: /Dane County, Wisconsin/,
    act: (reader) => reader.find('dane', 'Dane County'),
  },
  {
    id: 'R23',
    asks: 'Who signed in Harris County: county, city, constable?',
    page: 'signers.html',
    answer: /Harris County, Texas\s.*Signed by/s,
    act: (reader) => reader.find('harr', 'Harris County, Texas'),
  },
  {
    id: 'R24',
    asks: 'How many people live where one is listed?',
    page: 'index.html',
    answer: /residents \(34\.\d percent\) live in a county with at least one/,
    act: (reader) => reader.press('[part~="words"] > summary'),
  },
  {
    id: 'R25',
    asks: 'What does the law of Maryland say to that?',
    page: 'policy.html',
    answer: /Maryland\s[^]*State law bans agreements/,
    act: (reader) => reader.find('maryl', 'Maryland'),
  },
  {
    id: 'R26',
    asks: 'Where do places with an agreement lie together?',
    page: 'index.html',
    answer: /Largest cluster of neighbors: 340 counties in 9 states/,
  },
  {
    id: 'R27',
    asks: 'How many for the residents of Florida?',
    page: 'measures.html',
    answer: /Florida\s.*per 100,000/s,
    act: (reader) => reader.find('flor', 'Florida'),
  },
];
