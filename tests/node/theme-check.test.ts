import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { files, runCli } from './run-cli.js';

const check = (css: string) => runCli('theme-check', files({ 'theme.css': css })['theme.css']);

it.each([...readdirSync('themes').map((name) => `themes/${name}`), 'demo/theme.css'])('finds nothing to mend in %s', async (path) => {
  const { code, stdout, stderr } = await runCli('theme-check', path);
  expect(stderr).toBe('');
  expect(stdout).toContain('every color holds');
  expect(stdout).not.toContain('to mend');
  expect(code).toBe(0);
});

it('names the colors that fall short, on each side the rule serves', async () => {
  const { code, stdout } = await check('.map {\n  --agreement-map-class-1: #d8d2c0;\n}');
  expect(code).toBe(1);
  expect(stdout).toContain('line 1, .map, on a light page: ');
  expect(stdout).toContain('line 1, .map, on a dark page: ');
  expect(stdout).toContain('  class-1 (#d8d2c0) on or beside land (#f2efe9) has a contrast of 1.31:1; the least is 3:1.\n');
});

it('tells which eyes take two models for one', async () => {
  const { stdout } = await check('agreement-map { color-scheme: light; --agreement-map-jem: #8a6d1f; --agreement-map-wso: #5f7d1f; }');
  expect(stdout).toMatch(/jem \(#8a6d1f\) and wso \(#5f7d1f\) look alike to an eye without red cones: \d\.\d apart; the least is 9\./);
  expect(stdout).not.toContain('dark page');
});

it('says where more stands out less', async () => {
  const { stdout } = await check(
    '@media (prefers-color-scheme: light) { a { --agreement-map-class-2: #003059; --agreement-map-class-4: #006e66 } }',
  );
  expect(stdout).toContain('class-3 (#005367) stands out less than class-2 (#003059): more must stand out more.');
  expect(stdout).not.toContain('dark page');
});

it('reads the side of light-dark() that a page is on', async () => {
  const { code, stdout } = await check('agreement-map { --agreement-map-land: light-dark(rgb(242 239 233), #202428); }');
  expect(stdout.match(/every color holds/g)).toHaveLength(2);
  expect(code).toBe(0);
});

it('says what it could not check, and what is no color of the map', async () => {
  const { code, stdout } = await check(
    'agreement-map { color-scheme: dark; --agreement-map-land: var(--ink); --agreement-map-water: #00f; }',
  );
  expect(stdout).toContain('  --agreement-map-water is no color of the map.\n');
  expect(stdout).toContain('  --agreement-map-land: var(--ink) was not checked: only a page knows its color.');
  expect(code).toBe(1);
});

it.each([
  ['agreement-map { color: red', /could not be read: line 1 is not CSS \(Unclosed block\)\.\n$/],
  ['p { color: red; }', /sets no color of the map: they are called --agreement-map-….\n$/],
])('refuses %j with a sentence', async (css, sentence) => {
  const { code, stdout, stderr } = await check(css);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
});
