import type { Words } from '../components/words/words.ts';
import type { Browser } from './browser.ts';

/** Languages that are written from right to left, of those that a browser may run in. */
const RTL_LANGUAGES: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/**
 * The interface's texts as the browser picks them: of its own language where we have it, else English.
 * The browser keeps the forms of a count under "key_form", since its catalogs know no plurals.
 */
export function createWords(i18n: Pick<Browser['i18n'], 'getMessage'>): Words {
  // The catalog says which language it is in: the browser's own may be one that we do not have.
  const language = i18n.getMessage('language') || 'en';
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const text = (key: string, values: readonly (string | number)[]): string =>
    i18n.getMessage(
      key,
      values.map((value) => (typeof value === 'number' ? numbers.format(value) : value)),
    );
  return {
    language,
    direction: RTL_LANGUAGES.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    say: (key, ...values) => text(key, values),
    count: (key, count, ...values) => text(`${key}_${plurals.select(count)}`, [count, ...values]),
  };
}
