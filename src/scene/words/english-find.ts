import { count, englishFigure } from './english-figure.js';
import type { FindMessages } from './find-messages.js';

const { number } = englishFigure;

/** What is said to those who look for a place, in American English. */
export const englishFind: FindMessages = {
  inside: (name, label) => `${name}, in ${label}`,
  isIn: (name, label, also) => `${name} is in ${label}${also.length === 0 ? '' : `, and partly in ${also.join('; ')}`}.`,
  noneOf: (city) => `No agency named for ${city} is listed.`,
  former: (label, former) => `${label} (includes the former ${former})`,
  count: (n) => `${count(n, 'place', 'places')} found.`,
  namesakes: (name, counties) => `${number(counties)} counties are called ${name}: add the state.`,
  more: (offered, total) => `The first ${offered} of ${number(total)} places. Add the state to narrow them down.`,
  none(text, level, isNear) {
    if (/^\d+$/.test(text)) return `No ${level} has the code “${text}”. ZIP codes are not searched.`;
    const searched = level === 'county' ? 'county, state' : 'state, county';
    return `No ${searched}, larger city or agency on the lists is called “${text}”.${isNear ? ' The nearest spellings:' : ''}`;
  },
  absent: (labels, vintage) => `Not in the boundaries of ${vintage}, which this map draws: ${labels.join('; ')}.`,
};
