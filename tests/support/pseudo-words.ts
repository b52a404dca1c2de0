/** The texts of a language, as scripts/words/catalogs.ts reads them. */
type Texts = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** `long`: accents, and 40 % more of every text; `mirrored`: written from right to left, letters and all. */
export type Pseudo = 'long' | 'mirrored';
export const PSEUDOS: readonly Pseudo[] = ['long', 'mirrored'];

/**
 * What the texts call their language, for `Intl`: one that is known, and is not English, so that the English
 * of the knowledge is told apart; XA and XB are the regions that stand for pseudo-languages.
 */
export const PSEUDO_LANGUAGES: Readonly<Record<Pseudo, string>> = {
  long: 'de-XA',
  mirrored: 'ar-XB',
};

/** What stands around every text: what stands on a page of ours without it is a literal in our code. */
export const [OPEN, CLOSE] = ['⟦', '⟧'];

const ACCENTS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('AaCcEeGgIiNnOoSsUuYyZz', (letter, index) => [
    letter,
    Array.from('ÅåÇçÉéĜĝÎîÑñÖöŠšÛûÝýŽž')[index] ?? letter,
  ]),
);
/** A text grows by so much on its way from English, and a short one by more: what Google and IBM reckon with. */
const GROWTH = 0.4;
const FILLER = ' lorem ipsum dolor sit amet consetetur';
/** Letters after it run from right to left, until POP. */
const RIGHT_TO_LEFT = '\u{202E}';
const POP = '\u{202C}';
/** What is filled in, which stays as it is. */
const PLACES = /(\$[1-9]|%s)/;

/** A text of a pseudo-language, with its places. */
export function pseudoText(text: string, pseudo: Pseudo): string {
  const parts = text.split(PLACES).map((part) => {
    if (PLACES.test(part)) return part;
    if (pseudo === 'long') return Array.from(part, (letter) => ACCENTS[letter] ?? letter).join('');
    return part === '' ? '' : `${RIGHT_TO_LEFT}${part}${POP}`;
  });
  const more = pseudo === 'long' ? Math.ceil(text.length * GROWTH) : 0;
  const filler = FILLER.repeat(Math.ceil(more / FILLER.length)).slice(0, more);
  return `${OPEN}${parts.join('')}${filler}${CLOSE}`;
}

/** Every English text in a pseudo-language, with the plural forms of the one that it is called. */
export function pseudoCatalog(english: Texts, pseudo: Pseudo): Texts {
  const language = PSEUDO_LANGUAGES[pseudo];
  const entries = Object.entries(english).map(([key, text]) => {
    if (key === 'language') return [key, language] as const;
    if (typeof text === 'string') return [key, pseudoText(text, pseudo)] as const;
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const forms = pluralCategories.map((form) => [
      form,
      pseudoText(text[form] ?? text['other'] ?? '', pseudo),
    ]);
    return [key, Object.fromEntries(forms) as Record<string, string>] as const;
  });
  return Object.fromEntries(entries);
}
