/** Months by the first letters that tell them apart, in the languages of the press that dates its pages in words. */
const MONTHS: readonly (readonly [prefix: string, month: number])[] = [
  ...list('jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec'),
  // German, Dutch, Scandinavian
  ...list('jän,febr,mär,apr,mai,juni,juli,aug,sept,okt,nov,dez'),
  ...list(
    'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december',
  ),
  ...list('jan,feb,mars,apr,maj,jun,jul,aug,sep,okt,nov,des'),
  // French, Spanish, Italian, Portuguese
  ...list('janv,fév,mars,avr,mai,juin,juil,août,sept,oct,nov,déc'),
  ...list('ene,feb,mar,abr,may,jun,jul,ago,sep,oct,nov,dic'),
  ...list('genn,febb,marz,apr,magg,giu,lug,ago,sett,ott,nov,dic'),
  ...list('gen,feb,mar,apr,mag,giu,lug,ago,set,ott,nov,dic'),
  ...list('janeiro,fev,março,abr,mai,jun,jul,ago,set,out,nov,dez'),
  // Polish, Turkish, Russian, Ukrainian
  ...list('sty,lut,marz,kwi,maj,cze,lip,sie,wrz,paź,lis,gru'),
  ...list('oca,şub,mart,nis,may,haz,tem,ağu,eyl,eki,kas,ara'),
  ...list('янв,фев,мар,апр,мая,июн,июл,авг,сен,окт,ноя,дек'),
  ...list('січ,лют,бер,кві,тра,чер,лип,сер,вер,жов,лис,гру'),
];

const BY_LENGTH = MONTHS.toSorted(([a], [b]) => b.length - a.length);

/** The number (1–12) of a month's name or abbreviation; undefined for other words. */
export function monthOf(word: string): number | undefined {
  const folded = word.toLowerCase().normalize('NFC');
  return BY_LENGTH.find(([prefix]) => folded.startsWith(prefix))?.[1];
}

function list(prefixes: string): (readonly [string, number])[] {
  return prefixes.split(',').map((prefix, index) => [prefix, index + 1] as const);
}
