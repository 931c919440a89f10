import { parse as parseColor } from 'culori';
import postcss, { type AtRule, type Rule } from 'postcss';
import { DataError } from '../../agreements/data-error.js';
import { colorsOf } from '../../scene/drawing/colors-of.js';
import { type ColorName, type Colors, palette, type Shade } from '../../scene/drawing/palette.js';

/** The colors of the maps that a rule of a style sheet dresses, on a light page or on a dark one. */
export interface Theme {
  /** The selector, as it is written. */
  readonly selector: string;
  readonly line: number;
  readonly side: keyof Shade;
  /** Those the rule sets, over the map's own. */
  readonly colors: Colors;
  /** What is set and cannot be told without a page, as it is written: `var(--ink)`. */
  readonly unread: readonly Declared[];
  /** What is set and is no color of a map. */
  readonly unknown: readonly Declared[];
}

/** A custom property that a rule sets. */
export interface Declared {
  readonly property: string;
  readonly value: string;
}

const prefix = '--agreement-map-';
const lightDark = /^light-dark\(\s*([^()]*(?:\([^()]*\)[^()]*)*?)\s*,\s*([^()]*(?:\([^()]*\)[^()]*)*?)\s*\)$/i;

/**
 * The themes of a style sheet: one for each rule that sets a color of the map, or two where the rule serves light and dark pages.
 *
 * @throws {DataError} with a sentence when it is not CSS.
 */
export function readThemes(css: string, file: string): readonly Theme[] {
  const themes: Theme[] = [];
  rootOf(css, file).walkRules((rule) => {
    const declared = declaredIn(rule);
    if (declared.length > 0) themes.push(...sidesOf(rule).map((side) => themeOf(rule, declared, side)));
  });
  return themes;
}

function rootOf(css: string, file: string): postcss.Root {
  try {
    return postcss.parse(css);
  } catch (cause) {
    if (!(cause instanceof postcss.CssSyntaxError)) throw cause;
    throw new DataError(`${file} could not be read: line ${String(cause.line)} is not CSS (${cause.reason}).`, { file }, { cause });
  }
}

function declaredIn(rule: Rule): Declared[] {
  return rule.nodes.flatMap((node) =>
    node.type === 'decl' && node.prop.startsWith(prefix) ? [{ property: node.prop, value: node.value.trim() }] : [],
  );
}

/** Light or dark by `color-scheme`, or by the query around the rule; where neither says, both. */
function sidesOf(rule: Rule): readonly (keyof Shade)[] {
  const said = rule.nodes.flatMap((node) => (node.type === 'decl' && node.prop === 'color-scheme' ? [node.value] : [])).at(-1);
  const words = `${said ?? ''} ${said === undefined ? queriesAround(rule) : ''}`;
  const sides = (['light', 'dark'] as const).filter((side) => words.includes(side));
  return sides.length === 0 ? ['light', 'dark'] : sides;
}

function queriesAround(rule: Rule): string {
  const queries: string[] = [];
  for (let parent = rule.parent; parent?.type === 'atrule'; parent = parent.parent) queries.push((parent as AtRule).params);
  return queries.filter((query) => query.includes('prefers-color-scheme')).join(' ');
}

function themeOf(rule: Rule, declared: readonly Declared[], side: keyof Shade): Theme {
  const isOfMap = ({ property }: Declared): boolean => property.slice(prefix.length) in palette;
  const valued = declared.filter(isOfMap).map(({ property, value }) => ({ property, value: valueOn(value, side) }));
  const isRead = ({ value }: Declared): boolean => parseColor(value) !== undefined;
  const read = valued.filter(isRead).map(({ property, value }) => [property.slice(prefix.length) as ColorName, value]);
  return {
    selector: rule.selector,
    line: rule.source?.start?.line ?? 0,
    side,
    colors: { ...colorsOf(side), ...(Object.fromEntries(read) as Partial<Colors>) },
    unread: valued.filter((each) => !isRead(each)),
    unknown: declared.filter((each) => !isOfMap(each)),
  };
}

function valueOn(value: string, side: keyof Shade): string {
  const [, light, dark] = lightDark.exec(value) ?? [];
  return (side === 'light' ? light : dark) ?? value;
}
