import type { Eye, ThemeFinding } from '../../scene/drawing/check-theme.js';
import type { Declared, Theme } from './read-themes.js';

const eyes: Readonly<Record<Eye, string>> = {
  'three-cones': 'to every eye',
  'no-red-cones': 'to an eye without red cones',
  'no-green-cones': 'to an eye without green cones',
  'no-blue-cones': 'to an eye without blue cones',
  grey: 'in grey',
};

/** Rounded down, so that what falls short never reads as what it falls short of. */
const shown = (value: number, digits: number): string => (Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits);

/** What the check prints of one theme: its name, and a line for each thing to be mended. */
export function themeText({ selector, line, side, colors, unread, unknown }: Theme, findings: readonly ThemeFinding[]): string {
  const named = (name: keyof typeof colors): string => `${name} (${colors[name]})`;
  const lines = [
    ...unknown.map(({ property }: Declared) => `${property} is no color of the map.`),
    ...unread.map(
      ({ property, value }: Declared) => `${property}: ${value} was not checked: only a page knows its color. The map's own was taken.`,
    ),
    ...findings.map((finding) => {
      const [a, b] = finding.names;
      if (finding.kind === 'order') return `${named(b)} stands out less than ${named(a)}: more must stand out more.`;
      if (finding.kind === 'contrast')
        return `${named(a)} on or beside ${named(b)} has a contrast of ${shown(finding.is, 2)}:1; the least is ${String(finding.least)}:1.`;
      return `${named(a)} and ${named(b)} look alike ${eyes[finding.eye]}: ${shown(finding.is, 1)} apart; the least is ${String(finding.least)}.`;
    }),
  ];
  const head = `line ${String(line)}, ${selector.replace(/\s+/g, ' ')}, on a ${side} page: `;
  if (lines.length === 0) return `${head}every color holds.\n`;
  return `${head}${lines.length === 1 ? '1 thing' : `${String(lines.length)} things`} to mend.\n${lines.map((each) => `  ${each}\n`).join('')}`;
}
