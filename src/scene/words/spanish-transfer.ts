import type { Asked, TransferFaults } from '../../transfer/transfer-error.js';

const nouns: Readonly<Record<string, string>> = { data: 'datos', geography: 'límites', 'file of laws': 'archivo de leyes' };

/** Each way in which a file can fail to arrive, as a Spanish sentence. */
export const spanishTransfer: { readonly [Code in keyof TransferFaults]: (details: Asked & TransferFaults[Code]) => string } = {
  missing: ({ what, url, status }) => `No hay ${nouns[what] ?? what} en "${url}" (el servidor respondió ${status}).`,
  forbidden: ({ url, status }) => `El servidor no permite a los lectores obtener "${url}" (respondió ${status}).`,
  'server-error': ({ url, status }) => `El servidor de "${url}" respondió con un error (${status}).`,
  silent: ({ url, seconds }) => `El servidor de "${url}" no respondió en ${seconds} segundos.`,
  unreachable: ({ url }) =>
    `No se pudo llegar a "${url}": la dirección puede estar equivocada, o su servidor puede no permitir que esta página la lea.`,
  'broken-off': ({ url }) => `La transmisión de "${url}" se cortó antes de terminar.`,
  'too-large': ({ url, megabytes }) => `"${url}" pasa de ${megabytes} MB, que es el límite.`,
};

/** Why a file did not arrive, as a Spanish sentence; `undefined` where that is not what is wrong. */
export function spanishTransferSentence(error: unknown): string | undefined {
  const { code, details } = (error ?? {}) as { readonly code?: keyof TransferFaults; readonly details?: never };
  return code === undefined ? undefined : spanishTransfer[code]?.(details as never);
}
