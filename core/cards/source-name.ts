import type { CardSource } from './card-model.ts';

/**
 * A source by its publisher and title; by one of them where it names the other: "English Wikipedia" and not
 * "Wikipedia, English Wikipedia".
 */
export function sourceName({ publisher, title }: Pick<CardSource, 'publisher' | 'title'>): string {
  if (title.includes(publisher)) return title;
  return publisher.includes(title) ? publisher : `${publisher}, ${title}`;
}
