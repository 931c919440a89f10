import { expect, html } from '@open-wc/testing';
import type { AgreementMap, ThemeReportEvent } from '../../src/index.js';
import { readableMap, settled, until } from './map-on-page.js';

/** What was heard of a map's colors, and what the console was given. */
async function reportsOf(template: unknown, act: (map: AgreementMap) => void = () => {}) {
  const reports: ThemeReportEvent[] = [];
  const tables: unknown[] = [];
  const lines: string[] = [];
  const { table, info } = console;
  console.table = (rows: unknown) => void tables.push(rows);
  console.info = (...said: unknown[]) => void lines.push(said.join(' '));
  const hear = (event: Event): void => void reports.push(event as ThemeReportEvent);
  document.addEventListener('themereport', hear, { capture: true });
  const map = await readableMap(template);
  if (map.hasAttribute('theme-check')) await until(() => reports.length > 0, 'the colors are checked');
  act(map);
  map.requestUpdate();
  await settled(map);
  document.removeEventListener('themereport', hear, { capture: true });
  Object.assign(console, { table, info });
  return { reports, tables, lines };
}

describe('a map that checks its colors', () => {
  it('finds nothing to mend in its own', async () => {
    const { reports, tables, lines } = await reportsOf(html`<agreement-map level="state" theme="light" theme-check></agreement-map>`);
    expect(reports.map(({ scheme, findings }) => [scheme, findings])).to.deep.equal([['light', []]]);
    expect(tables).to.deep.equal([]);
    expect(lines).to.deep.equal(['agreement-map theme-check, light page: every color holds.']);
  });

  it('says what to mend in those of a page, and again after they changed', async () => {
    const dress = (map: AgreementMap): void => {
      map.style.setProperty('--agreement-map-class-1', '#f0eee8');
    };
    const { reports, tables } = await reportsOf(html`<agreement-map level="state" theme="light" theme-check></agreement-map>`, dress);
    const findings = reports.at(-1)?.findings ?? [];
    expect(reports).to.have.length(2);
    expect(findings.map(({ message }) => message).join('\n')).to.match(
      /class-1 \(rgb\(240, 238, 232\)\) on or beside land .* the least is 3:1/,
    );
    expect(tables).to.have.length(1);
  });

  it('says nothing where nobody asks', async () => {
    const { reports, tables, lines } = await reportsOf(html`<agreement-map level="state" theme="light"></agreement-map>`);
    expect([reports, tables, lines]).to.deep.equal([[], [], []]);
  });
});
