import type { Words } from './words.ts';

/** Attributes of what the knowledge says, which is English in every interface. */
export function knowledgeLang(words: Words): { readonly lang?: 'en' } {
  return words.language.startsWith('en') ? {} : { lang: 'en' };
}
