import type { ThemeFinding } from '../../scene/drawing/check-theme.js';
import { findingText } from '../../scene/drawing/finding-text.js';
import type { Declared, Theme } from './read-themes.js';

/** What the check prints of one theme: its name, and a line for each thing to be mended. */
export function themeText({ selector, line, side, colors, unread, unknown }: Theme, findings: readonly ThemeFinding[]): string {
  const lines = [
    ...unknown.map(({ property }: Declared) => `${property} is no color of the map.`),
    ...unread.map(
      ({ property, value }: Declared) => `${property}: ${value} was not checked: only a page knows its color. The map's own was taken.`,
    ),
    ...findings.map((finding) => findingText(finding, colors)),
  ];
  const head = `line ${String(line)}, ${selector.replace(/\s+/g, ' ')}, on a ${side} page: `;
  if (lines.length === 0) return `${head}every color holds.\n`;
  return `${head}${lines.length === 1 ? '1 thing' : `${String(lines.length)} things`} to mend.\n${lines.map((each) => `  ${each}\n`).join('')}`;
}
