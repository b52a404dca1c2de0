import { readdirSync, readFileSync } from 'node:fs';

/** The texts of one language: plain ones, and those in several plural forms. */
export type Catalog = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const FOLDER = 'assets/words';

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
