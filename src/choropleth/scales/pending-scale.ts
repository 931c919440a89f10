import type { Count, Counts } from '../../counts/counts.js';
import { knowsApplications } from '../../counts/knows-applications.js';
import { type Class, type ClassMeaning, noneListed, type Paint, type Scale } from './scale.js';
import { unlisted, unlistedClass } from './unlisted.js';

/** Where an application stands: beside an agreement, or none beside one; or, with an agreement listed or with none, nobody knows of any on the day. */
export type Application = Extract<ClassMeaning, { kind: 'application' }>['application'];

// Slanted stripes are applications, on the land or on what is listed already, which stands back in gray.
const paints: Readonly<Record<Application, Paint>> = {
  besides: { kind: 'stripes', colors: ['class-4', 'inset'], angle: 45 },
  none: { kind: 'color', color: 'inset' },
  listed: { kind: 'color', color: 'inset' },
  unknown: { kind: 'stripes', colors: ['land', 'inset'], angle: -45 },
};

const classFor = (application: Application): Class => ({
  name: `application-${application}`,
  meaning: { kind: 'application', application },
  paint: paints[application],
  isAlwaysShown: false,
});

const classes: readonly Class[] = [...unlisted, classFor('besides'), classFor('none'), classFor('listed'), classFor('unknown')];
const positionOf = (application: Application): number => classes.findIndex(({ name }) => name === `application-${application}`);

/** Colors by whether somebody applied. Where no application at all is known of the day, a place without an agreement is not known. */
export function pendingScale(counts: Counts): Scale {
  const isKnown = knowsApplications(counts);
  const none = classes.indexOf(noneListed);
  return {
    classes,
    classOf(count: Count | undefined, unit) {
      if (count && count.agreements > 0) return positionOf(count.pending > 0 ? 'besides' : isKnown ? 'none' : 'listed');
      const at = unlistedClass(count, unit, counts);
      return at === none && !isKnown ? positionOf('unknown') : at;
    },
  };
}
