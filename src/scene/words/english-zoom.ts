import type { ZoomMessages } from './zoom-messages.js';

/** What is said of moving closer to a map, in American English. */
export const englishZoom: ZoomMessages = {
  title: 'Zoom the map',
  closer: 'Zoom in',
  farther: 'Zoom out',
  whole: 'Whole map',
  fingers: 'Use two fingers to move and zoom the map',
  wheel: (key) => `Hold ${key} and scroll to zoom the map`,
};
