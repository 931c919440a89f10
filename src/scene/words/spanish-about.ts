import type { AboutMessages } from './about-messages.js';

/** What the words of the map mean, in the Spanish of the United States. */
export const spanishAbout: AboutMessages = {
  title: 'Qué significan las palabras',
  none: 'Ninguno en la lista',
  statewide: 'Estatal',
  texts: {
    jem: 'Los agentes preguntan por su estatus migratorio a personas detenidas en su cárcel e inician el trámite de ICE.',
    wso: 'Los agentes notifican órdenes administrativas de ICE a personas detenidas en su cárcel.',
    tfm: 'Los agentes pueden aplicar la ley de inmigración en su trabajo policial, bajo la supervisión de ICE.',
    none: 'Ningún acuerdo de una agencia de ese lugar está en la lista de ICE. Eso no dice nada de lo que la ley permite allí.',
    statewide: 'Lo firmó una agencia del estado. Abarca el estado y no da color a ningún condado.',
  },
};
