import { quote } from './describe-value.js';
import { GeographyError } from './geography-error.js';
import { countCodes } from './read-codes.js';
import { readShapes, type Shape } from './read-shapes.js';

/** What is known of a topology before its objects are read. */
export interface Form {
  readonly arcs: readonly unknown[];
  readonly objects: Readonly<Record<string, unknown>>;
  readonly transform: unknown;
}

/** The areas of each level. */
export interface Levels {
  readonly counties: readonly Shape[];
  readonly states: readonly Shape[];
  readonly nation: readonly Shape[];
}

/** Names that are listed; a reader finds the one to write among them, or sees that it is another file. */
const listed = 8;

/**
 * The areas of a topology's objects: those named after a level, and in place of one of them the object that is asked for.
 * @throws {GeographyError} where there is none of them; it says which there are, and how to ask for one
 */
export function chooseObjects(objects: Form['objects'], asked: string | undefined, arcCount: number): Levels {
  const has = (name: string): boolean => Object.hasOwn(objects, name);
  const read = (name: string): Shape[] => (has(name) ? readShapes(objects[name], name, arcCount) : []);
  if (asked !== undefined && !has(asked)) {
    throw new GeographyError('object-absent', { asked: quote(asked), ...namesOf(objects) });
  }
  if (asked === undefined && !has('counties') && !has('states')) throw refuseNames(objects, arcCount);
  const usual: Levels = { counties: read('counties'), states: read('states'), nation: read('nation') };
  if (asked === undefined || asked === 'counties' || asked === 'states') return usual;
  const chosen = read(asked);
  return { ...usual, [levelOf(chosen)]: chosen };
}

function refuseNames(objects: Form['objects'], arcCount: number): GeographyError {
  const fitting = Object.keys(objects).find((name) => isOfCodes(objects[name], name, arcCount));
  return new GeographyError('no-usual-object', { fitting: fitting === undefined ? null : quote(fitting), ...namesOf(objects) });
}

/** Whether an object has areas of counties or states, so that it can be the one that is meant. */
function isOfCodes(object: unknown, name: string, arcCount: number): boolean {
  try {
    const shapes = readShapes(object, name, arcCount);
    return countCodes(shapes, 5) + countCodes(shapes, 2) > 0;
  } catch (error) {
    // What is malformed is said when it is asked for.
    if (error instanceof GeographyError) return false;
    throw error;
  }
}

function namesOf(objects: Form['objects']): { names: string[]; more: number } {
  const names = Object.keys(objects);
  return { names: names.slice(0, listed).map(quote), more: Math.max(0, names.length - listed) };
}

/** Which level areas are of, by the digits that most of their codes have. */
function levelOf(shapes: readonly Shape[]): 'counties' | 'states' {
  return countCodes(shapes, 2) > countCodes(shapes, 5) ? 'states' : 'counties';
}
