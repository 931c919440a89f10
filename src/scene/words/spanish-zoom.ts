import type { ZoomMessages } from './zoom-messages.js';

/** What is said of moving closer to a map, in the Spanish of the United States. */
export const spanishZoom: ZoomMessages = {
  title: 'Acercar el mapa',
  closer: 'Acercar',
  farther: 'Alejar',
  whole: 'Todo el mapa',
  fingers: 'Use dos dedos para mover y acercar el mapa',
  wheel: (key) => `Mantenga presionada la tecla ${key} y desplácese para acercar el mapa`,
};
