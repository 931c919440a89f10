import { writeLabels } from '../../scene/drawing/svg-labels.js';
import { writeLayers } from '../../scene/drawing/svg-layers.js';
import type { Colors } from '../../scene/drawing/palette.js';
import type { UnitLabel } from '../../scene/drawing/unit-labels.js';
import type { Scene } from '../../scene/scene.js';

/** Where on a card a map goes, in pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How large a unit of a drawing is where it is as large as its room allows. */
export function scaleIn({ bounds: [x0, y0, x1, y1] }: Scene, { width, height }: Pick<Room, 'width' | 'height'>): number {
  return Math.min(width / (x1 - x0), height / (y1 - y0));
}

/**
 * A map in the middle of its room. Of the counties of a state hardly any has room for its name here, and one name alone would point at it.
 *
 * @param id parts this drawing's names from those of others on the card
 */
export function cardMap(scene: Scene, room: Room, id: string, colors: Colors): string[] {
  const [x0, y0, x1, y1] = scene.bounds;
  const scale = scaleIn(scene, room);
  const [width, height] = [scale * (x1 - x0), scale * (y1 - y0)];
  const left = room.left + (room.width - width) / 2;
  const top = room.top + (room.height - height) / 2;
  const place = `translate(${round(left)} ${round(top)}) scale(${round(scale)}) translate(${round(-x0)} ${round(-y0)})`;
  const frame = `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}"/>`;
  return [
    `<clipPath id="frame${id}">${frame}</clipPath>`,
    `<g clip-path="url(#frame${id})"><g transform="${place}">`,
    ...writeLayers(scene, colors),
    ...writeLabels({ insetLabels: [], labels: scene.within === null ? scene.labels.filter((label) => !isOfInset(label)) : [] }, colors),
    '</g></g>',
  ];
}

/** A number under the name of an inset, which a card has no room for. */
function isOfInset({ isStart, leader }: UnitLabel): boolean {
  return isStart && leader === '';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
