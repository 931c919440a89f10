import type { CopyMessages } from './copy-messages.js';

/** What is said of taking a copy of a map, in the Spanish of the United States. */
export const spanishCopies: CopyMessages = {
  title: 'Llevarse una copia de este mapa',
  label: (name) =>
    ({
      image: 'Guardar imagen',
      svg: 'Guardar imagen en SVG',
      data: 'Guardar datos en CSV',
      link: 'Copiar enlace',
      share: 'Compartir',
      alt: 'Copiar texto alternativo',
      embed: 'Copiar código para insertar',
    })[name],
  copied: 'Copiado.',
  byHand: 'Esta página no puede escribir en el portapapeles. Cópielo de aquí:',
  saved: (file) => `Guardado como ${file}.`,
  drawnInstead: (file) => `Esta página no permite que el mapa cree una imagen PNG. Se guardó ${file} en su lugar.`,
  failed: (reason) => `No se pudo hacer la copia: ${reason}`,
};
