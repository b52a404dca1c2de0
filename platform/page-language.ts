import type { Words } from '../components/words/words.ts';

/** Says on one of our own pages which language it is in and where it starts to read, and gives its title. */
export function showLanguage(document: Document, words: Words, title: string): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = title;
}
