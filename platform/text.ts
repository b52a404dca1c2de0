import type messages from '../public/_locales/en/messages.json';
import type { Browser } from './browser.ts';

/** A key of the manifest's own texts, which the browser picks by its language. */
export type MessageKey = keyof typeof messages;

/** The text of a key in the browser's language. */
export function messageText(i18n: Browser['i18n'], key: MessageKey, ...values: string[]): string {
  return i18n.getMessage(key, values);
}
