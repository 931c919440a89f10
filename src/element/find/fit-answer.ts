/** Room that an answer has at least, for its title and its sentence, and that is left under what was looked for, in CSS pixels. */
const [leastHeight, margin] = [132, 8];

/**
 * Fits field, answer and place into a window that begins with the field, unless a state is tall: then the answer, which scrolls, gives way, and the
 * map if need be.
 */
export function fitAnswer(root: ParentNode): void {
  const find = (selector: string): HTMLElement | null => root.querySelector(selector);
  const [answer, frame] = [find('.panel'), find('.frame')];
  const lowest = (): number => find('.outlines .selection')?.getBoundingClientRect().bottom ?? 0;
  if (!answer || !frame) return;
  const fit = (width: string): void => frame.style.setProperty('--_fit', width);
  fit('');
  if (!(matchMedia('(pointer: coarse)').matches || lowest() > innerHeight)) return;
  find('.search')?.scrollIntoView({ block: 'start' });
  const { top, bottom } = answer.getBoundingClientRect();
  const room = innerHeight - top - (lowest() - bottom) - margin;
  answer.style.maxHeight = `min(24em,32vh,${Math.max(room, leastHeight)}px)`;
  const start = frame.getBoundingClientRect().top;
  const share = (innerHeight - margin - start) / (lowest() - start);
  if (share > 0) fit(`max(70%,${100 * share}%)`);
}
