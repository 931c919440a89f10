import type { SharedLegendMessages } from './shared-legend-messages.js';

/** What is said around one key of several maps, in the Spanish of the United States. */
export const spanishSharedLegend: SharedLegendMessages = {
  maps: (n) => `los mismos colores en los ${n} mapas`,
  differ: 'Los colores de estos mapas no significan lo mismo, así que no tienen una leyenda en común.',
  all: 'Mostrar todo',
  only: (labels) => `A todo color, solo “${labels.join('”, “')}”. Los demás están atenuados.`,
};
