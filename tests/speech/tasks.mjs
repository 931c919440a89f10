/** What a reader wants, act by act. Keys are named as xdotool names them. */
export const tasks = [
  {
    name: 'Come to the map by headings, and read on in browse mode',
    acts: [
      ['press', 'Down'],
      ['press', 'h'],
      ['press', 'Down'],
      ['press', 'Down'],
      ['press', 'Down'],
      ['press', 'Down'],
      ['press', 'Down'],
    ],
  },
  {
    name: 'Find a county by its name',
    acts: [
      ['press', 'Tab'],
      ['type', 'palm be'],
      ['press', 'Down'],
      ['press', 'Return'],
      ['press', 'Tab'],
    ],
  },
  {
    name: 'Walk the map: a county in eight presses, what borders it, the keys, and off',
    acts: [
      ['focus', '.tree'],
      ['type', 'fl'],
      ['press', 'Return'],
      ['type', 'palm'],
      ['press', 'Up'],
      ['press', 'plus'],
      ['press', 'question'],
      ['press', 'Escape'],
      ['press', 'Tab'],
    ],
  },
  {
    name: 'The map in words: open it, read on by headings, choose a state, go to a neighbor, take a step',
    acts: [
      ['focus', '[part=words] summary'],
      ['press', 'Return'],
      ['press', 'Tab'],
      ['press', 'Escape'],
      ['press', 'shift+h'],
      ['press', 'shift+h'],
      ['press', 'Down'],
      ['press', 'Down'],
      ['press', 'Down'],
      ['focus', '.choices select'],
      ['type', 'kansas'],
      ['press', 'Tab'],
      ['press', 'Return'],
      ['focus', '.choices button'],
      ['press', 'space'],
      ['focus', '.atlas li .number'],
      ['press', 'space'],
    ],
  },
  { name: 'A mouse crosses the map', acts: [['sweep', 500]] },
  ...questions(),
];

/** What readers ask of such a map, as tests/demo/presses has it, on the pages of `demo/` that answer it. R22 is R2 with an eye on the network; R24 no page answers. */
function questions() {
  const find = (text) => [
    ['focus', '#search'],
    ['type', text],
    ['press', 'Down'],
    ['press', 'Return'],
  ];
  const down = (lines) => Array.from({ length: lines }, () => ['press', 'Down']);
  // What is focused by a script makes Orca change to its focus mode; whoever comes there by reading is in browse mode.
  const browse = ['press', 'KP_Insert+a'];
  const read = (where, lines, nth = 0) => [['focus', where, nth], browse, ...down(lines)];
  const open = (where, lines, nth = 0) => [['focus', where, nth], browse, ['press', 'Return'], ...down(lines)];
  const ask = (name, page, acts, map = 0) => ({ name, page: `/demo/${page}.html`, map, acts });
  return [
    ask('R1 Which agencies of Palm Beach County have signed?', 'index', find('palm b')),
    ask('R2 Is Dane County on the list?', 'index', find('dane c')),
    ask('R3 Which county is Doral in?', 'index', find('doral')),
    ask('R4 What may officers do under a model?', 'index', open('[part~=glossary] summary', 3)),
    ask('R5 Does Polk County, Florida, hold more than one model?', 'index', find('polk fl')),
    ask('R6 How many are applied for and not signed?', 'dates', read('[part~=ledger] button', 2, 1)),
    ask('R7 What share of all agreements is Florida’s?', 'measures', find('flor'), 3),
    ask('R8 Which state agencies have signed?', 'index', open('[part~=ledger] button', 3, 1)),
    ask('R9 Which states’ laws ban it, or require it?', 'policy', open('[part~=laws] summary', 4)),
    ask('R10 How did the program grow?', 'controls', [
      ['focus', 'input[type=range]'],
      ['press', 'Left'],
      ['press', 'Home'],
    ]),
    ask('R11 What is new since January 20, 2025?', 'changes', [
      ['focus', '.tree'],
      ['type', 'md'],
    ]),
    ask('R12 Where did an agreement end?', 'changes', read('.legend-step', 7)),
    ask('R13 How current is this?', 'index', [['press', 'h'], ...down(2)]),
    ask('R14 Where does it come from?', 'index', read('[part~=source] a', 1)),
    ask('R15 What is not on the map?', 'index', read('[part~=ledger] button', 2)),
    ask('R16 Why does an article say another number?', 'dates', open('[part~=published] summary', 3)),
    ask('R17 Is tiny Falls Church on the list?', 'index', find('falls ch')),
    ask('R18 And Guam?', 'index', find('guam')),
    ask('R19 ¿Y en español?', 'es', [...find('palm b'), ['focus', '.tree'], ['press', 'Right']]),
    ask('R20 May I have the numbers?', 'copies', open('[part~=actions] button', 0, 2)),
    ask('R21 May I have it as a table?', 'states', [...open('[part~=figures] summary', 0), ['press', 't'], ...down(3)]),
    ask('R23 Who signed in Harris County?', 'signers', find('harris tx')),
    ask('R25 What does the law of Maryland say to that?', 'policy', find('maryl')),
    ask('R26 Where do places with an agreement lie together?', 'index', open('[part~=words] summary', 6)),
    ask('R27 How many for the residents of Florida?', 'measures', find('flor')),
  ];
}
