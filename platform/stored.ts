import type { Storage } from './browser.ts';

/** Everything in the extension's own storage, as JSON that a reader can read; empty when there is nothing. */
export async function readStored(storage: Pick<Storage.Static, 'local'>): Promise<string> {
  const stored = await storage.local.get(null);
  return Object.keys(stored).length === 0 ? '' : JSON.stringify(stored, null, 2);
}

/** Erases everything but what is to be kept, which is not the reader's to erase. Rejects as the browser does. */
export async function eraseStored(
  storage: Pick<Storage.Static, 'local'>,
  isKept: (key: string) => boolean,
): Promise<void> {
  const stored = await storage.local.get(null);
  await storage.local.remove(Object.keys(stored).filter((key) => !isKept(key)));
}
