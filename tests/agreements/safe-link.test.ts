import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../src/agreements/safe-link.js';

describe('safeLink', () => {
  it.each([
    ['https://www.ice.gov/a.pdf', 'https://www.ice.gov/a.pdf'],
    [' HTTP://example.org/a b ', 'http://example.org/a%20b'],
  ])('passes %j', (text, link) => {
    expect(safeLink(text)).toBe(link);
  });

  it.each([
    '',
    'link',
    'link pending',
    '/moa.pdf',
    '//example.org/moa.pdf',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'mailto:somebody@example.org',
    'file:///etc/passwd',
    'https://',
    'https:example.org',
  ])('refuses %j', (text) => {
    expect(safeLink(text)).toBeNull();
  });

  it('never lets out anything but http and https', () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.tuple(fc.constantFrom('javascript:', 'https://', ' http://', 'data:'), fc.string()).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const link = safeLink(given);
        if (link !== null) expect(['http:', 'https:']).toContain(new URL(link).protocol);
      }),
    );
  });
});
