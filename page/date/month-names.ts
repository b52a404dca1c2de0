/**
 * The first three letters of each month in the languages of the press that dates its pages in words:
 * English, German, Dutch, the Scandinavian ones, French, Spanish, Italian, Portuguese, Polish, Turkish,
 * Russian, Ukrainian. French "juin" and "juillet" need the fourth.
 */
const MONTHS = [
  'jan jän ene gen sty oca янв січ',
  'feb fév lut şub фев лют',
  'mar mär maa мар бер',
  'apr avr abr kwi nis апр кві',
  'may mai mei maj mag мая тра',
  'jun juin giu cze haz июн чер',
  'jul juil lug lip tem июл лип',
  'aug aoû ago sie ağu авг сер',
  'sep set wrz eyl сен вер',
  'oct okt ott out paź eki окт жов',
  'nov lis kas ноя лис',
  'dec dez des déc dic gru ara дек гру',
].map((names) => names.split(' '));

/** The number (1–12) of a month's name or abbreviation; undefined for other words. */
export function monthOf(word: string): number | undefined {
  const folded = word.toLowerCase().normalize('NFC');
  const index = MONTHS.findIndex((names) => names.some((name) => folded.startsWith(name)));
  return index < 0 ? undefined : index + 1;
}
