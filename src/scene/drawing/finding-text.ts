import type { Eye, ThemeFinding } from './check-theme.js';
import type { ColorName, Colors } from './palette.js';

const eyes: Readonly<Record<Eye, string>> = {
  'three-cones': 'to every eye',
  'no-red-cones': 'to an eye without red cones',
  'no-green-cones': 'to an eye without green cones',
  'no-blue-cones': 'to an eye without blue cones',
  gray: 'in gray',
};

/** Rounded down, so that what falls short never reads as what it falls short of. */
const shown = (value: number, digits: number): string => (Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits);

/** What is to be mended, in a sentence. */
export function findingText(finding: ThemeFinding, colors: Colors): string {
  const named = (name: ColorName): string => `${name} (${colors[name]})`;
  const [a, b] = finding.names;
  if (finding.kind === 'order') return `${named(b)} stands out less than ${named(a)}: more must stand out more.`;
  if (finding.kind === 'contrast')
    return `${named(a)} on or beside ${named(b)} has a contrast of ${shown(finding.is, 2)}:1; the least is ${String(finding.least)}:1.`;
  return `${named(a)} and ${named(b)} look alike ${eyes[finding.eye]}: ${shown(finding.is, 1)} apart; the least is ${String(finding.least)}.`;
}
