/** What a color is called, in parts that a language puts together. */
export interface ColorLook {
  readonly tone: 'very-light' | 'light' | 'medium' | 'dark' | 'very-dark';
  readonly hue: 'white' | 'black' | 'gray' | 'red' | 'orange' | 'brown' | 'yellow' | 'green' | 'teal' | 'blue' | 'purple' | 'pink';
}

// Degrees of the color circle where each ends.
const hues = [
  [14, 'red'],
  [46, 'orange'],
  [68, 'yellow'],
  [158, 'green'],
  [200, 'teal'],
  [258, 'blue'],
  [300, 'purple'],
  [344, 'pink'],
] as const;

/** What people call a color, for those who do not see it. @param color red, green and blue from 0 to 1 */
export function nameColor([red, green, blue]: readonly [number, number, number]): ColorLook {
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  const [r, g, b] = [red, green, blue].map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  const lightness = 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16;
  const tone = lightness < 22 ? 'very-dark' : lightness < 42 ? 'dark' : lightness < 68 ? 'medium' : lightness < 88 ? 'light' : 'very-light';
  if (chroma < 0.06) {
    if (lightness > 96) return { tone: 'medium', hue: 'white' };
    return { tone: lightness < 5 ? 'medium' : tone, hue: lightness < 5 ? 'black' : 'gray' };
  }
  const turn = most === red ? (green - blue) / chroma : most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
  const hue = hues.find(([end]) => (turn * 60 + 360) % 360 < end)?.[1] ?? 'red';
  return { tone, hue: hue === 'orange' && lightness < 60 ? 'brown' : hue };
}
