import { warnOnce } from './warn-once.js';

/**
 * Whether the rest of a page stands inside a tag. HTML has no self-closed tags of this kind: `<agreement-map />` is an open one, and takes
 * what follows up to the end of what it is in. Then nothing stands after it, and in it are several blocks, or one and the line break that
 * ended its line: what templates write of a fallback has none. One with a table is a fallback all the same.
 */
export function holdsStory(map: Element): boolean {
  const [block, next] = map.querySelectorAll(':scope > :not([slot], agreement-note, a, br, img, table, ul, noscript, script)');
  const isOne = map.lastChild?.nodeType === 3 && !block?.querySelector('table');
  if (map.nextSibling || !(isOne ? block : next)) return false;
  warnOnce('agreement-map: write </agreement-map> and a line break.');
  return true;
}
