import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedName } from '../../src/agreements/printed-name.js';
import { readKind } from '../../src/agreements/read-kind.js';
import { readModel } from '../../src/agreements/read-model.js';

describe('readModel', () => {
  it.each([
    ['JEM', 'JEM'],
    ['Jail Enforcement Model ', 'JEM'],
    ['jail enforcement', 'JEM'],
    ['WSO', 'WSO'],
    ['Warrant Service Officer', 'WSO'],
    ['Warrant  Service\u00a0Officer model', 'WSO'],
    ['TFM', 'TFM'],
    ['Task Force Model', 'TFM'],
    ['Task Force Officer', 'TFM'],
    ['task-force', 'TFM'],
    ['Hybrid', 'HYBRID'],
    ['Hybrid Model', 'HYBRID'],
    ['Jail/Task Force', 'HYBRID'],
  ])('reads %j as %s', (text, model) => {
    expect(readModel(text)).toBe(model);
  });

  it.each([
    ['Tribal Task Force Model', 'Tribal Task Force Model'],
    [' tribal  task force\u00a0model ', 'Tribal task force model'],
    ['Task Force Model - Tribal', 'Task Force Model - Tribal'],
    ['287(g) Tribal Model', '287(g) Tribal Model'],
    ['Jail Enforcement II', 'Jail Enforcement II'],
    ['Cooperación', 'Cooperación'],
    // Names of every object of the language, which no count may be mixed up with.
    ['constructor', 'Constructor'],
    ['toString', 'ToString'],
  ])('keeps %j as a model of that name', (text, model) => {
    expect(readModel(text)).toBe(model);
  });

  it.each([
    ['Task Force Model (TFM)', 'TFM'],
    ['287(g) Task Force Model', 'TFM'],
    ['287(g) Task Force Model (TFM)', 'TFM'],
  ])('reads %j as %s, which it says twice', (text, model) => {
    expect(readModel(text)).toBe(model);
  });

  it.each(['', 'model', 'Jail Enforcment Model', 'Task Froce', 'JEM and TFM', 'JEM WSO', 'JEM, Tribal', '__proto__'])(
    'does not guess at %j',
    (text) => {
      expect(readModel(text)).toBeNull();
    },
  );
});

// Every character there is, and those of a name more often.
const character = fc.oneof(fc.nat(0x10ffff), fc.integer({ min: 32, max: 122 })).map((code) => String.fromCodePoint(code));
const anyText = fc.array(character, { maxLength: 70 }).map((characters) => characters.join(''));

describe('printedName', () => {
  it.each([
    '2026-05-18',
    '5/18/2026',
    'May 18',
    'May 18, 2026',
    '12',
    '3.5',
    'x',
    '123 Main Street',
    'a@example.org',
    'https://example.org',
  ])('takes %j for no name', (text) => {
    expect(printedName(text)).toBeNull();
  });

  it.each(['', ' ', '-', '—', 'N/A', '#N/A', 'none', 'Unknown', 'TBD', 'not given', 'unknown', 'yes', 'No', 'No agreement', 'Pending'])(
    'takes the word %j for no name',
    (text) => {
      expect(printedName(text)).toBeNull();
    },
  );

  it('gives a text of one line that a key can be, and the same for what it gave', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = printedName(text);
        if (name === null) return;
        expect(name.length).toBeLessThanOrEqual(60);
        expect(name).toMatch(/^[^\p{C}\p{Zl}\p{Zp}<>"=@;]+$/u);
        expect(name in {} || ['unknown', 'other', 'agreements', 'agencies'].includes(name)).toBe(false);
        expect(printedName(name)).toBe(name);
      }),
    );
  });
});

describe('readKind', () => {
  it.each([
    ['County', 'county'],
    ['Sheriff’s office', 'county'],
    ['City', 'municipality'],
    ['State Agency', 'state'],
    ['Tribal', 'tribe'],
    ['tribe', 'tribe'],
    ['Tribal Police', 'tribe'],
    ['Native American Tribe', 'tribe'],
    ['constable', 'Constable'],
    ['State University', 'State University'],
    ['Airport authority', 'Airport authority'],
    ['7', null],
    ['Couny', null],
    ['Court', 'Court'],
  ])('reads %j as %s', (text, kind) => {
    expect(readKind(text)).toBe(kind);
  });
});
