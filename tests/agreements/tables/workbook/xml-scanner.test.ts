import { describe, expect, it } from 'vitest';
import { XmlScanner } from '../../../../src/agreements/tables/workbook/xml-scanner.js';

describe('XmlScanner', () => {
  it('reads escaped characters as what they are, and not more of them than a workbook needs', () => {
    let text = '';
    const scanner = new XmlScanner({ text: (piece) => (text += piece) });
    const cell = (escaped: number): string => `<v>${'&amp;'.repeat(escaped)}</v>`;
    expect(scanner.push(`<sheet>${cell(2)}`)).toBe(null);
    expect(text).toBe('&&');
    const faults = Array.from({ length: 20 }, () => scanner.push(cell(60_000)));
    expect(faults.indexOf('too-long')).toBe(16);
  });
});
