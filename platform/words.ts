import type { Words } from '../components/words/words.ts';
import type { Browser } from './browser.ts';

/** Languages that are written from right to left, of those that a browser may run in. */
const RTL_LANGUAGES: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/**
 * The interface's texts as the browser picks them: of its own language where we have it, else English.
 * The browser keeps the forms of a count under "key_form", since its catalogs know no plurals.
 *
 * Nothing is asked of the browser before a text is wanted: the first question makes a page's process fetch
 * the whole catalog and wait for it, and the tables of a language's numbers are no cheaper. Most pages with
 * marks never show a card.
 */
export function createWords(i18n: Pick<Browser['i18n'], 'getMessage'>): Words {
  // The catalog says which language it is in: the browser's own may be one that we do not have.
  const language = once(() => i18n.getMessage('language') || 'en');
  const plurals = once(() => new Intl.PluralRules(language()));
  const numbers = once(() => new Intl.NumberFormat(language()));
  const text = (key: string, values: readonly (string | number)[]): string =>
    i18n.getMessage(
      key,
      values.map((value) => (typeof value === 'number' ? numbers().format(value) : value)),
    );
  return {
    get language() {
      return language();
    },
    get direction() {
      return RTL_LANGUAGES.has(language().split('-')[0] ?? '') ? 'rtl' : 'ltr';
    },
    say: (key, ...values) => text(key, values),
    count: (key, count, ...values) => text(`${key}_${plurals().select(count)}`, [count, ...values]),
  };
}

/** A value that is made when it is first wanted, and kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
