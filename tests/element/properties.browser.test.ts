import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, loadedMap, mapOnPage, part, settled, warningsOf, words } from './map-on-page.js';

function fail(): never {
  throw new TypeError('Nobody may look at this.');
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function endless(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

/** What scripts and frameworks set by mistake, and what nobody sets. */
const oddValues: readonly (readonly [string, () => unknown])[] = [
  ['null', () => null],
  ['undefined', () => undefined],
  ['true', () => true],
  ['false', () => false],
  ['0', () => 0],
  ['5', () => 5],
  ['NaN', () => NaN],
  ['48453', () => 48453],
  ['2023', () => 2023],
  ['a BigInt', () => 48453n],
  ['a symbol', () => Symbol('x')],
  ['an empty list', () => []],
  ['a list of models', () => ['JEM']],
  ['a list of symbols', () => [Symbol('x')]],
  ['a list that holds itself', endless],
  ['an object', () => ({ state: 'STATE' })],
  ['an object without prototype', () => Object.create(null) as object],
  ['a frozen object', () => Object.freeze({ type: 'Topology' })],
  ['an object whose text throws', () => ({ toString: fail, valueOf: fail })],
  ['an object whose members throw', () => new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail })],
  ['a proxy that was revoked', revoked],
  ['a function', () => fail],
  ['a Date', () => new Date('2025-06-06')],
  ['a Date that is none', () => new Date(NaN)],
  ['a URL', () => new URL('nothing-here.json', location.href)],
  ['a Map', () => new Map([[1, 2]])],
  ['an element', () => document.body],
];

const properties = [
  ...['src', 'adapter', 'columns', 'level', 'view', 'models', 'asOf'],
  ...['label', 'within', 'selected', 'vintage', 'geography', 'theme'],
] as const;

/** What the map's promises are about: it says something, and it ended with one of two events. */
function expectAlive(map: AgreementMap, what: string): void {
  expect(all(map, '[part~="figure"]'), what).to.have.length(1);
  expect(part(map, 'title').textContent?.trim(), what).not.to.equal('');
  expect(words(map, 'status'), what).not.to.match(/^Loading/);
}

describe('a property of another type', () => {
  for (const property of properties) {
    it(`${property} works, or is said on the map`, async () => {
      const faults: string[] = [];
      const note = (event: Event): void => {
        faults.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
        event.preventDefault();
      };
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
      const before = (map as unknown as Record<string, unknown>)[property];
      await warningsOf(async () => {
        for (const [name, make] of oddValues) {
          Object.assign(map, { [property]: make() });
          await settled(map);
          expectAlive(map, `${property} = ${name}`);
        }
        Object.assign(map, { [property]: before });
        await settled(map);
      });
      expect(words(map, 'status')).to.equal('');
      expect(words(map, 'ledger')).to.match(/^1,843 agreements listed: /);
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      expect(faults).to.deep.equal([]);
    });
  }

  it('is said with the value that was not understood', async () => {
    await warningsOf(async () => {
      const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
      Object.assign(map, { within: Symbol('x'), vintage: revoked() });
      await settled(map);
      expect(words(map, 'status')).to.contain('within=“Symbol(x)”').and.to.contain('vintage=“object”');
    });
  });

  it('is understood where its text is', async () => {
    const map = await loadedMap(
      html`<agreement-map .vintage=${2023} .models=${['JEM', 'WSO']} .asOf=${new Date('2025-06-06')} .within=${48453}></agreement-map>`,
    );
    expect(words(map, 'status')).to.equal('');
    expect(words(map, 'dateline')).to.equal('As of June 6, 2025');
  });

  it('does not keep a map that is set before it is attached from being drawn', async () => {
    await warningsOf(async () => {
      const map = mapOnPage(html`<agreement-map level="state" .theme=${Symbol('x')} .label=${Object.create(null)}></agreement-map>`);
      await settled(map);
      expectAlive(map, 'theme and label');
    });
  });
});
