import { bearingTo, milesBetween } from '../../geography/globe.js';
import { middleOf } from '../../geography/middle-of.js';
import { type Atlas, fullName } from './atlas.js';
import { describeSite } from './describe-site.js';
import { nearestTo, type StepOver } from './step-over.js';

/** What was met on a step, and what is there now, a sentence each. @param heading position among the four of the words */
export function describeStep(atlas: Atlas, { to, crossed }: StepOver, heading: number, miles: number): string[] {
  const { choropleth, tree, words, messages } = atlas;
  const nameOf = (unit: number): string => {
    const place = tree.ofUnit(unit);
    return place ? fullName(place, messages) : '';
  };
  const borders = crossed.map(({ unit, miles: after }) => (nameOf(unit) === '' ? words.outOf(after) : words.into(after, nameOf(unit))));
  return [`${words.went(miles, heading)} ${borders.join(' ')}`.trim(), hereIn()];

  function hereIn(): string {
    const place = tree.ofUnit(to.unit);
    if (place)
      return messages.sentences([words.here(fullName(place, messages)), ...describeSite(atlas, place, null).sentences.slice(1, 3)]);
    const nearest = nearestTo(choropleth.units, to.place);
    const unit = choropleth.units[nearest];
    if (!unit) return words.nowhere(null, null);
    const middle = middleOf(unit);
    return words.nowhere(nameOf(nearest), { miles: milesBetween(to.place, middle), bearing: bearingTo(to.place, middle) });
  }
}
