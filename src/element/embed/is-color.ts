// Colors are letters, numbers and the signs between them. What looks something up is none: it could bring along what is no color.
const form = /^[#\w\s.,%()/+-]{1,64}$/;
const lookup = /\b(?:var|env|attr|url|image|if)\s*\(/i;

/** Whether a text is a color and nothing else. */
export function isColor(text: string): boolean {
  return form.test(text) && !lookup.test(text) && CSS.supports('color', text);
}
