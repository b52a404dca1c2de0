import { browserMessages, builtCatalog } from '../../scripts/words/catalogs.ts';
import { createWords } from '../../platform/words.ts';
import type { Words } from '../../components/words/words.ts';

/** `getMessage` over the real texts of a language, filled in as a browser does. */
export function getMessageOf(
  language: string,
): (key: string, values?: string | string[]) => string {
  const messages = browserMessages(builtCatalog(language));
  return (key, values = []) =>
    (messages[key]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, place: string) => [values].flat()[Number(place) - 1] ?? '',
    );
}

/** The interface's words in a language, as a browser gives them. */
export const wordsOf = (language: string): Words =>
  createWords({ getMessage: getMessageOf(language) });

/** The English words, which tests expect. */
export const ENGLISH: Words = wordsOf('en');
