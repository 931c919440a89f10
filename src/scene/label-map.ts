import type { Choropleth } from '../choropleth/classify.js';
import type { Geography, Unit } from '../geography/geography.js';
import type { Gazetteer } from '../geography/names/gazetteer.js';
import { findState } from '../geography/names/states.js';
import type { BaseMap } from './drawing/base-map.js';
import { nameAsked } from './drawing/name-asked.js';
import { labelUnits, textSize, type UnitLabel, type UnitText } from './drawing/unit-labels.js';

/** Writes on a map. @param valueOf the number of a unit in a few characters; `''` for none */
export type LabelMap = (
  base: BaseMap,
  choropleth: Choropleth,
  geography: Geography,
  valueOf: (unit: Unit) => string,
) => readonly UnitLabel[];

/** Paints as faint as the page. */
const grounds: ReadonlySet<string> = new Set(['land', 'statewide']);

/** Names and numbers on a map of states, and on the counties of a state that is framed. A map of all counties has no room for them. */
export function createLabels(gazetteer: Gazetteer | null): LabelMap {
  return (base, { question, units, classes, classOf }, geography, valueOf) => {
    const { within } = base;
    if (question.level === 'county' && within === null) return [];
    const nameOf = ({ id, name }: Unit): string =>
      question.level === 'state' ? (findState(id)?.postal ?? name ?? '') : (gazetteer?.get(id)?.shortName ?? name ?? '');
    const positions = new Map(units.map((unit, i) => [unit, classOf[i]]));
    const isOnColor = (unit: Unit): boolean => {
      const paint = classes[positions.get(unit) ?? -1]?.paint;
      return paint?.kind === 'color' && !grounds.has(paint.color);
    };
    const insetOf = (unit: Unit): number => geography.insets.findIndex(({ states }) => states.includes(unit.id));
    const textOf = (unit: Unit): UnitText | null => {
      const [name, value] = [nameOf(unit), valueOf(unit)];
      // What stands in a box that bears its name needs it no second time.
      if (name === '' || (value === '' && base.insetLabels[insetOf(unit)])) return null;
      return { name, value, isOnColor: isOnColor(unit), rank: gazetteer?.get(unit.id)?.population ?? unit.area };
    };
    const shown = units.filter(({ id }) => id.startsWith(within ?? ''));
    const labels = labelUnits(shown, textOf, base, within === null && geography.vintage !== null);
    const asked = shown.find(({ id }) => id === base.asked);
    if (asked) return nameAsked(labels, asked, nameOf(asked), textSize / base.scale, base.bounds);
    return [...labels, ...labelInsets(labels, shown, textOf, base, geography)];
  };
}

/** The number of a territory too small to write on, under the name of its inset, where others have theirs. */
function labelInsets(
  labels: readonly UnitLabel[],
  shown: readonly Unit[],
  textOf: (unit: Unit) => UnitText | null,
  { insetLabels, within }: BaseMap,
  { insets }: Geography,
): UnitLabel[] {
  if (within !== null || !labels.some(({ lines, leader }) => lines.length > 1 || leader !== '')) return [];
  const written = new Set(labels.map(({ lines: [first] }) => first?.text));
  return insets.flatMap(({ states: [state] }, i): UnitLabel[] => {
    const unit = shown.find(({ id }) => id === state);
    const text = unit && textOf(unit);
    const label = insetLabels[i];
    if (!text || !label || text.value === '' || written.has(text.name)) return [];
    return [
      {
        lines: [{ text: text.value, y: label.at[1] + 1.4 * label.size }],
        // Clear of the line of the frame, which begins at the label or a little after it.
        x: label.at[0] + 11,
        size: label.size,
        leader: '',
        isStart: true,
        isOnColor: false,
      },
    ];
  });
}
