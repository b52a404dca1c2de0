import { isHomePage } from '../knowledge/is-home-page.ts';

/** So much of an address fits on two lines of a column on paper. */
const MAX_CHARS = 72;

/**
 * An address as people read it: host and path in their own letters, without "https://www.", and cut after 72
 * characters. What cannot be decoded stays as it is.
 */
export function addressInWords(url: string): string {
  const plain = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  const text = decoded(plain);
  return text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS - 1)}…` : text;
}

/** The address of a source's page; undefined where it has only the front door of its publisher, which shows nothing of the fact. */
export const pageAddress = ({ url }: { readonly url: string }): string | undefined =>
  isHomePage(url) ? undefined : url;

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text; // a "%" that is no code
  }
}
