import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultSentences } from '../../../src/agreements/fault-sentences.js';
import { geographySentences } from '../../../src/geography/own/geography-sentences.js';
import { GeographyError } from '../../../src/geography/own/geography-error.js';
import { TransferError, transferSentences } from '../../../src/transfer/transfer-error.js';
import { fault } from '../../../src/agreements/fault.js';
import { spanishErrorSentence } from '../../../src/scene/words/spanish-problems.js';
import { applyTerms } from '../../../src/scene/words/apply-terms.js';
import { spanish } from '../../../src/scene/words/spanish.js';

/** Details that any fault can be made of. */
const texts =
  'header columns chosen first agency value column words cells place example write pair fields field part name code a b second label types file';
const anything = {
  ...Object.fromEntries(texts.split(' ').map((name) => [name, 'X'])),
  format: 'pdf',
  reason: 'missing',
  why: 'number',
  limit: 2000,
  megabytes: 50,
  row: 7,
  other: 3,
  days: 4,
  digits: 5,
  points: 5,
  names: [],
  more: 0,
  asked: null,
  fitting: null,
  kind: 'zip',
  lie: 'mirrored',
  what: 'arcs',
  status: 404,
  seconds: 20,
  record: 1,
  agreement: 1,
  count: 2,
  of: 3,
  arc: 1,
  at: 1,
  millions: 5,
  rings: 2,
};

describe('what is wrong, in Spanish', () => {
  const english = /\b(the|is|are|of|has|not|which|and|there|its|more)\b/i;

  it('has no English word, whatever it is', () => {
    for (const code of Object.keys(faultSentences) as (keyof typeof faultSentences)[]) {
      const said = spanishErrorSentence(fault(code, anything as never, { file: 'f', row: 2 }));
      expect(said.replace(/"[^"]*"/g, ''), code).not.toMatch(english);
    }
    for (const code of Object.keys(geographySentences) as (keyof typeof geographySentences)[]) {
      if (code === 'not-transferred') continue;
      const said = spanishErrorSentence(new GeographyError(code, anything));
      expect(said.replace(/"[^"]*"/g, ''), code).not.toMatch(english);
    }
    for (const code of Object.keys(transferSentences) as (keyof typeof transferSentences)[]) {
      const cause = new TransferError(code, { what: 'geography', url: 'u', status: 404, seconds: 20, megabytes: 50 });
      expect(spanishErrorSentence(cause), code).not.toMatch(english);
      const around = new GeographyError('not-transferred', { sentence: cause.message }, { cause });
      expect(spanishErrorSentence(around)).toBe(spanishErrorSentence(cause));
    }
  });

  it('leaves what somebody else says as it is', () => {
    expect(spanishErrorSentence(new Error('The service is asleep.'))).toBe('The service is asleep.');
  });
});

describe('terms of a publisher', () => {
  const { figure } = applyTerms(spanish, 'acuerdo: convenio; acuerdos: convenios; condado de: condado');

  it('stand in the place of whole words, with their capital', () => {
    expect(figure.title('county', '', '')).toBe('Convenios 287(g) por condado');
    expect(figure.ledger.listed(1, '', '')).toBe('1 convenio en la lista: ');
  });

  it('are made once for a page, under a code that is Spanish', () => {
    expect(applyTerms(spanish, 'acuerdo: convenio; acuerdos: convenios; condado de: condado').figure).toBe(figure);
    expect(figure.code).toMatch(/^es-x-\d+$/);
  });

  it('change nothing where there are none', () => {
    expect(applyTerms(spanish, 'acuerdo')).toBe(spanish);
  });
});

it('is in no file that English loads', () => {
  const folder = 'src/scene/words';
  for (const name of readdirSync(folder).filter((each) => !each.startsWith('spanish')))
    for (const [, imported] of readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^import .* from '(.*spanish.*)'/gm))
      expect.fail(`${name} imports ${imported}`);
});
