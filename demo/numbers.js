// Numbers that anybody can count again: how many letters the name of a county has. Examples of a measure, and nothing about agreements.
const adapterOf = (load) => ({ load: async ({ signal }) => load(signal) });

async function nameLengths(signal) {
  const response = await fetch('data/name-lengths.csv', { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const [, ...lines] = (await response.text()).trim().split('\n');
  return lines.map((line, at) => {
    const [county, printed] = line.split(',');
    return { state: '', county, printed, value: printed === '' || printed === 'NA' ? null : Number(printed), row: at + 2 };
  });
}

const measure = (name, values) => ({ agreements: [], measure: { name, kind: 'number', values }, asOf: '2023-07-01' });

for (const map of document.querySelectorAll('.letters')) {
  map.adapter = adapterOf(async (signal) => measure('Letters in the name', await nameLengths(signal)));
}

// Marks of states. Those of two words are left out, and drawn as not in the data.
const states =
  'Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,Georgia GA,Hawaii HI,' +
  'Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,' +
  'Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Tennessee TN,' +
  'Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,Wisconsin WI,Wyoming WY';
document.querySelector('#marks').adapter = adapterOf(() => ({
  agreements: [],
  measure: {
    name: 'Name ends in a vowel',
    kind: 'mark',
    values: states.split(',').map((state) => {
      const isYes = /[aeiou] /.test(state);
      return { state: state.slice(-2), value: Number(isYes), printed: isYes ? 'yes' : 'no' };
    }),
  },
}));
