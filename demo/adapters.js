import { registerAdapter, rowsAdapter } from '../dist/cdn/agreement-map.js';

// An API that answers in pages, each with the address of the next.
registerAdapter('paged-api', (src) => ({
  async load({ signal }) {
    const agreements = [];
    for (let address = new URL(src, document.baseURI); address;) {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      const { results, next } = await response.json();
      for (const { department, type, county_fips, state, program, signed_on } of results) {
        agreements.push({ agency: department, agencyType: type, counties: county_fips, state, model: program, signed: signed_on });
      }
      address = next && new URL(next, address);
    }
    return { agreements, asOf: '2026-05-18', source: { name: 'A demonstration of paging', url: null } };
  },
}));

document.querySelector('#by-hand').adapter = rowsAdapter([
  { state: 'MA', agency: 'Massachusetts Department of Correction', type: 'state', model: 'JEM' },
  { state: 'CO', agency: 'Teller County Sheriff', county: 'Teller', model: 'JEM' },
  { state: 'GU', agency: 'Office of the Attorney General', county: 'Guam', model: 'TFM' },
]);
