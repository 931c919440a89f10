import { warnOnce } from './warn-once.js';

/**
 * Whether the rest of a page stands inside a tag. HTML has no self-closed tags of this kind: `<agreement-map />` is an open one, and takes
 * what follows up to the end of what it is in. Then nothing stands after it, and in it are several blocks.
 */
export function holdsStory(map: Element): boolean {
  const block = ':not([slot], agreement-note, a, img, table, ul, noscript, script)';
  const isStory = !map.nextSibling && map.querySelector(`:scope > ${block} ~ ${block}`) !== null;
  if (isStory) warnOnce('agreement-map: the tag is not closed. Write </agreement-map>.');
  return isStory;
}
