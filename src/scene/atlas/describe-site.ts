import { stateOf } from '../../geography/fips.js';
import type { Unit } from '../../geography/geography.js';
import { bearingTo, milesBetween, radians } from '../../geography/globe.js';
import { middleOf } from '../../geography/middle-of.js';
import { offsetTo, survey } from '../../geography/survey.js';
import { describePlace, undated } from '../tree/describe-place.js';
import { listAround } from '../tree/list-around.js';
import { stateHolding } from '../tree/step-from.js';
import { lineOf, type TreePlace } from '../tree/tree-place.js';
import { type Atlas, fullName, lookOfClass } from './atlas.js';

/** A place in words, with what borders it and what it holds. */
export interface Site {
  readonly name: string;
  readonly sentences: readonly string[];
  /** Heading of the neighbors; `''` where they are not told. */
  readonly around: string;
  /** The text goes on from the name. */
  readonly neighbors: readonly { readonly place: TreePlace; readonly name: string; readonly text: string }[];
  /** Heading of the places that it holds, and those; `''` for none. */
  readonly holds: string;
  readonly places: readonly string[];
}

/** Describes a place: what it is, its figures, how it is drawn, its size and shape, where it lies. @param from distances are measured from there */
export function describeSite(atlas: Atlas, place: TreePlace, from: TreePlace | null): Site {
  const { choropleth, caption, isBundled, answers, messages, said, words } = atlas;
  const area = areaOf(atlas, place);
  const { headline, models, notes } = describePlace(place, { choropleth, messages, said, describe: answers.describe });
  const value = [headline, models.map(({ text }) => text).join(', '), ...notes];
  const drawnAs = choropleth.classes[choropleth.classOf[place.unit] ?? -1]?.name ?? '';
  const label = caption.legend.entries.find(({ name }) => name === drawnAs)?.label ?? '';
  const inset = atlas.insets.find(({ states }) => place.kind !== 'division' && states.includes(stateOf(place.id)));
  const sentences = [kindOf(atlas, place), messages.sentences(value.map(messages.sentence))];
  if (place.unit >= 0) sentences.push(words.drawn(lookOfClass(atlas, drawnAs), label));
  if (inset) sentences.push(words.inset(inset.label));
  if (area && isBundled) {
    const measured = survey(area);
    sentences.push(words.size(measured), measured.squareMiles > 0 ? words.shape(measured) : '', words.at(...measured.middle));
    const there = from && from !== place ? areaOf(atlas, from) : undefined;
    if (from && there) sentences.push(words.from(fullName(from, messages), wayTo(there, area)));
  }
  const neighbors = area ? neighborsOf(atlas, place, area) : [];
  return {
    name: fullName(place, messages),
    sentences: sentences.filter(Boolean),
    around: area ? words.neighbors(neighbors.length) : '',
    neighbors,
    ...holdingsOf(atlas, place),
  };
}

/** The area that a place is drawn as; `undefined` for what holds several states. */
export function areaOf({ choropleth: { units, states } }: Atlas, { unit, id }: TreePlace): Unit | undefined {
  return units[unit] ?? states.find((state) => state.id === id);
}

function wayTo(from: Unit, to: Unit): { readonly miles: number; readonly bearing: number } {
  const [here, there] = [middleOf(from), middleOf(to)];
  return { miles: milesBetween(here, there), bearing: bearingTo(here, there) };
}

function kindOf(atlas: Atlas, place: TreePlace): string {
  const { choropleth, isBundled, words } = atlas;
  const region = lineOf(place).find(({ kind }) => kind === 'division')?.name ?? '';
  if (place.kind === 'state') return words.state(region);
  const state = place.kind === 'county' ? stateHolding(place) : null;
  const around = choropleth.states.find(({ id }) => id === state?.id);
  const area = areaOf(atlas, place);
  if (!state || !area) return '';
  return words.county(isBundled && around ? siteIn(around, area) : null, state.name, region);
}

/** Which part of a state a county is in, in degrees from the north; `null` for the middle of it. */
function siteIn(state: Unit, county: Unit): number | null {
  const { middle, across, down } = survey(state);
  const [east, north] = offsetTo(middle, middleOf(county));
  const [x, y] = [(2 * east) / (across || 1), (2 * north) / (down || 1)];
  return Math.hypot(x, y) < 0.35 ? null : (Math.atan2(x, y) / radians + 360) % 360;
}

function neighborsOf(atlas: Atlas, place: TreePlace, area: Unit): Site['neighbors'] {
  const { choropleth, tree, isBundled, messages, said, answers, words } = atlas;
  const drawn = place.unit >= 0 ? choropleth.units : choropleth.states;
  const known = { choropleth: undated(choropleth), messages, said, describe: answers.describe };
  return listAround(drawn, drawn.indexOf(area), isBundled).flatMap(({ unit }) => {
    const beside = drawn[unit];
    const found = beside && tree.find(beside.id);
    if (!found) return [];
    const { headline } = describePlace(found, known);
    const text = said.about(isBundled ? `, ${words.way(wayTo(area, beside))}` : '', headline);
    return { place: found, name: stateHolding(found) === stateHolding(place) ? found.name : fullName(found, messages), text };
  });
}

function holdingsOf({ choropleth, answers, messages, said, words }: Atlas, place: TreePlace): Pick<Site, 'holds' | 'places'> {
  if (place.children.length === 0) return { holds: '', places: [] };
  const known = { choropleth: undated(choropleth), messages, said, describe: answers.describe };
  const level = place.children[0]?.kind === 'county' ? 'county' : 'state';
  return {
    holds: words.holds(place.children.length, level),
    places: place.children.map((each) => said.about(each.name, describePlace(each, known).headline)),
  };
}
