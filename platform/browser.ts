// The one file that loads the polyfill; everything else takes the parts it needs as arguments, so
// that tests pass a fake and the promise behaviour of listeners is settled in `messages.ts` alone.
export { browser } from '@wxt-dev/webextension-polyfill/browser';
export type { Browser, Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
