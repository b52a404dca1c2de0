import { NUMBERS } from '../time/time-words.ts';

/** Adjectives and nouns that may stand inside such a phrase without changing what it means. */
const INNER_WORDS = new Set(
  (
    'full scale fullscale civil ongoing brutal bloody long running current recent latest annual first second third fourth fifth sixth seventh eighth ninth tenth ' +
    'new planned historic historical high stakes level crucial key upcoming peace nuclear leaders bilateral trilateral virtual ' +
    'emergency extraordinary special informal joint military ground air land armed eight five six two three four seven ten day days ' +
    'week month year years old proxy illegal unprovoked failed disastrous devastating deadly surprise led backed continued ' +
    'continuing 20 ' +
    'controversial one single face direct private bitter conventional wider broader regional global presidential inaugural ' +
    'biannual landmark so called much delayed coming forthcoming such economic closing opening weekend border short nearly almost lightning entire whole present bombing ' +
    'decade decades weeks months grinding protracted prolonged pointless senseless terrible horrific tragic simmering savage vicious ' +
    'fierce intense escalating unfolding endless merciless deadliest separatist secessionist maoist communist marxist islamist jihadist ' +
    'sectarian ethnic internal rebel insurgent government army coalition allied climate anniversary ' +
    'undeclared counterinsurgency guerrilla gas chemical atomic drone missile rocket terrorist naval amphibious'
  ).split(' '),
);

/** Whether a word may stand inside the description of an event without changing which one is meant. */
export const isInnerWord = (norm: string): boolean =>
  INNER_WORDS.has(norm) || /^\d{1,3}$/.test(norm) || (NUMBERS.has(norm) && norm.length > 2);
