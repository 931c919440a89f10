import type { SignerMessages } from './signer-messages.js';
import { count, listed, unitWord } from './spanish-figure.js';

/** What ICE's list calls County, Municipality, State and Tribe. */
const kinds: Readonly<Record<string, readonly [one: string, many: string]>> = {
  county: ['de condado', 'de condado'],
  municipality: ['municipal', 'municipales'],
  state: ['estatal', 'estatales'],
  tribe: ['tribal', 'tribales'],
  other: ['de otro tipo', 'de otro tipo'],
};

function kindOf(signer: string, n: number): string {
  if (signer === 'unknown') return 'de tipo no indicado';
  const kind = kinds[signer];
  return kind ? kind[n === 1 ? 0 : 1] : `(${signer})`;
}

/** "agencias municipales y tribales". */
const named = (signers: readonly string[]): string => `agencias ${listed(signers.map((signer) => kindOf(signer, 2)))}`;

/** What is said of who signed, in the Spanish of the United States. */
export const spanishSigners: SignerMessages = {
  title: (level, kind, place) => `Quién firmó acuerdos 287(g)${kind}${place}, por ${unitWord[level]}`,
  legend: 'Tipos de agencia que firmaron',
  meaning: (signers) => {
    const named = signers.map((signer) => (signer === 'unknown' ? 'de otro tipo' : kindOf(signer, 2)));
    return `${signers.length === 1 ? 'Solo agencias' : 'Agencias'} ${listed(named)}`;
  },
  note: (signers) => `Firmaron ${listed([...signers].map(([signer, n]) => `${count(n, 'agencia', 'agencias')} ${kindOf(signer, n)}`))}`,
  caution:
    'Los tipos de agencia son los que imprime la lista; las listas de ICE ponen a algunos condestables (constables) entre las agencias municipales y a otros entre las de condado.',
  column: (signer) => `Agencias ${kindOf(signer, 2)}`,
  unused: (measure) => `El ajuste measure=“${measure}” no tiene efecto en un mapa de quién firmó.`,
  kindWords: (kind, signers) => `${kind} de ${named(signers)}`,
  filter: (signers) => `Solo se muestran los acuerdos firmados por ${named(signers)}.`,
  legendAlone: (title, signers) => `${title}, solo ${named(signers)}`,
  all: 'Todas',
  several: (signers) => `Agencias ${listed(signers.map((signer) => kindOf(signer, 2)))}`,
};
