import { warnOnce } from './warn-once.js';

/**
 * Whether the rest of a page stands inside a tag. HTML has no self-closed tags of this kind: `<agreement-map />` is an open one, and takes
 * what follows up to the end of what it is in. Then nothing stands after it, and in it are several blocks, or one that is no fallback.
 */
export function holdsStory(map: Element): boolean {
  const has = (selector: string): number => map.querySelectorAll(`:scope > ${selector}`).length;
  const blocks = has(':not([slot], agreement-note, a, img, table, ul, noscript, script)');
  const words = [...map.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  const isStory =
    !map.nextSibling &&
    (blocks > 1 || has(':is(h1, h2, h3, h4, footer, section, script, agreement-map):not([slot])') > 0 || (words && has(':is(p, div)') > 0));
  if (isStory) warnOnce('agreement-map: what follows the tag stands inside it. Write </agreement-map>.');
  return isStory;
}
