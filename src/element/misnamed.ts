import type { Misreading } from '../scene/words/describe-status.js';

/** What has attributes; on a server nobody knows their names. */
export type Named = Pick<Element, 'getAttribute' | 'hasAttribute'> & Partial<Pick<Element, 'getAttributeNames'>>;

/** Words that people write for an attribute. */
const nearly = {
  'as-of': /as.?of|^da(te|y)$/,
  within: /^(state|county|focus|region)$/,
  models: /^model$/,
  src: /^(data|url|csv|file|href)$/,
};

/** What is nearly an attribute: `asof`, as React before version 19 writes it, `data-as-of`, `:as-of` that nobody bound, or `data`. On a server no names are known. */
export function misnamed(host: Named): readonly Misreading[] {
  return Object.entries(nearly).flatMap(([expected, like]) => {
    const attribute = !host.hasAttribute(expected) && host.getAttributeNames?.().find((name) => like.test(name));
    return attribute ? { attribute, text: host.getAttribute(attribute) as string, among: [expected], used: 'the usual' } : [];
  });
}
