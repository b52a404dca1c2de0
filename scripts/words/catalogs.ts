import { readdirSync, readFileSync } from 'node:fs';

/** The texts of one language: plain ones, and those in several plural forms. */
export type Catalog = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const FOLDER = 'assets/words';

/** The language that the texts are written in first, and that stands in where another has none. */
export const SOURCE_LANGUAGE = 'en';

/** The languages that there are texts in. */
export const LANGUAGES: readonly string[] = readdirSync(FOLDER).toSorted();

/** Every text of a language, of all its files. Throws where two files hold one key. */
export function readCatalog(language: string): Catalog {
  const catalog: Record<string, Catalog[string]> = {};
  for (const file of readdirSync(`${FOLDER}/${language}`).toSorted()) {
    const texts: Catalog = JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, 'utf8'));
    for (const [key, text] of Object.entries(texts)) {
      if (Object.hasOwn(catalog, key)) throw new Error(`${language}/${file}: ${key} stands twice`);
      catalog[key] = text;
    }
  }
  return catalog;
}

/** The keys that English has and a language does not. */
export function missingKeys(language: string): readonly string[] {
  const own = readCatalog(language);
  return Object.keys(readCatalog(SOURCE_LANGUAGE)).filter((key) => own[key] === undefined);
}

/** The plural forms that a language has. */
export const pluralForms = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/**
 * The texts of a language as they are built: where one is not yet translated the English one stands, so that
 * a new key never breaks the build. `node scripts/words/missing.ts` lists them, and a test wants none.
 */
export function builtCatalog(language: string): Catalog {
  const own = readCatalog(language);
  const forms = pluralForms(language);
  return Object.fromEntries(
    Object.entries(readCatalog(SOURCE_LANGUAGE)).map(([key, english]) => [
      key,
      own[key] ??
        (typeof english === 'string'
          ? english
          : Object.fromEntries(
              forms.map((form) => [form, english[form] ?? english['other'] ?? '']),
            )),
    ]),
  );
}

/** A catalog as a browser's `_locales` wants it: one message a key, "key_form" for plural forms. */
export function browserMessages(catalog: Catalog): Record<string, { readonly message: string }> {
  const messages: Record<string, { readonly message: string }> = {};
  for (const [key, text] of Object.entries(catalog)) {
    if (typeof text === 'string') messages[key] = { message: text };
    else
      for (const [form, message] of Object.entries(text)) messages[`${key}_${form}`] = { message };
  }
  return messages;
}
