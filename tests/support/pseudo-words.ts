import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  browserMessages,
  pluralForms,
  readCatalog,
  SOURCE_LANGUAGE,
  type Catalog,
} from '../../scripts/words/catalogs.ts';
import { createWords } from '../../platform/words.ts';
import { getMessageOf } from './words.ts';
import type { Words } from '../../components/words/words.ts';

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
export function pseudoCatalog(pseudo: Pseudo): Catalog {
  const language = PSEUDO_LANGUAGES[pseudo];
  const entries = Object.entries(readCatalog(SOURCE_LANGUAGE)).map(([key, text]) => {
    if (key === 'language') return [key, language] as const;
    if (typeof text === 'string') return [key, pseudoText(text, pseudo)] as const;
    const forms = pluralForms(language).map((form) => [
      form,
      pseudoText(text[form] ?? text['other'] ?? '', pseudo),
    ]);
    return [key, Object.fromEntries(forms) as Record<string, string>] as const;
  });
  return Object.fromEntries(entries);
}

/** The words of a pseudo-language, as a browser would give them. */
export const pseudoWords = (pseudo: Pseudo): Words =>
  createWords({ getMessage: getMessageOf(pseudoCatalog(pseudo)) });

/** A copy of a built extension whose only texts are those of one catalog; `remove` takes it away. */
export function extensionIn(
  built: string,
  catalog: Catalog,
): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-words-'));
  cpSync(built, folder, { recursive: true });
  for (const language of readdirSync(`${folder}/_locales`))
    if (language !== SOURCE_LANGUAGE) rmSync(`${folder}/_locales/${language}`, { recursive: true });
  writeFileSync(
    `${folder}/_locales/${SOURCE_LANGUAGE}/messages.json`,
    // Browsers refuse a description that has grown too long.
    JSON.stringify(browserMessages({ ...catalog, description: 'Backgrounder' })),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
