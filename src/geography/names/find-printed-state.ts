import { foldName } from './fold-name.js';
import { findState, type State } from './states.js';

/**
 * Newspapers' abbreviations besides the postal codes, folded, each after its code: those of the Associated Press, and older ones that
 * libraries and other papers still print (Calif., Conn., Penna., West Va.); and Spanish names.
 */
const abbreviated =
  'ALala,AZariz,ARark,CAcalif,COcolo,CTconn,DEdel,FLfla,ILill,INind,KSkan,KSkans,MAmass,MImich,MNminn,MSmiss,MTmont,NEneb,NEnebr,' +
  'NVnev,NMnmex,NDndak,OKokla,ORore,PApenn,PApenna,SDsdak,TNtenn,TXtex,WAwash,WVwva,WVwestva,WIwis,WIwisc,WYwyo,DCwashdc,' +
  // Spanish names.
  'DCdistritodecolumbia,LAluisiana,MSmisisipi,MOmisuri,NCcarolinadelnorte,NDdakotadelnorte,NHnuevohampshire,NJnuevajersey,NMnuevomexico,' +
  'NYnuevayork,PApensilvania,SCcarolinadelsur,SDdakotadelsur,TXtejas,WVvirginiaoccidental';

/** Other names in print, folded: ICE's lists, the Census Bureau's and the Postal Service's. */
const otherNames: Readonly<Record<string, string>> = {
  virginislands: 'VI',
  unitedstatesvirginislands: 'VI',
  virginislandsoftheunitedstates: 'VI',
  usvi: 'VI',
  northernmarianas: 'MP',
  cnmi: 'MP',
  washingtondc: 'DC',
  washingtondistrictofcolumbia: 'DC',
};

const byPrint = new Map(Object.entries(otherNames));
for (const text of abbreviated.split(',')) byPrint.set(text.slice(2), text.slice(0, 2));

const style = /^\s*(the\s+)?((state|commonwealth|territory)\s+of\s+)?(the\s+)?/i;

/**
 * The state that a text in print means: a FIPS code with or without its leading zero, a postal code, a newspaper's abbreviation, or a name
 * in any case and style. `null` for anything else; a misspelling is not guessed at.
 */
export function findPrintedState(text: string): State | null {
  return findNamed(text) ?? findNamed(text.replace(style, ''));
}

function findNamed(text: string): State | null {
  return findState(byPrint.get(foldName(text)) ?? text);
}
