import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserMessages, SOURCE_LANGUAGE, type Catalog } from '../../scripts/words/catalogs.ts';

/** A copy of a built extension whose only texts are those of one catalog; `remove` takes it away. */
export function extensionIn(
  built: string,
  catalog: Catalog,
): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-words-'));
  cpSync(built, folder, { recursive: true });
  for (const language of readdirSync(`${folder}/_locales`))
    if (language !== SOURCE_LANGUAGE) rmSync(`${folder}/_locales/${language}`, { recursive: true });
  writeFileSync(
    `${folder}/_locales/${SOURCE_LANGUAGE}/messages.json`,
    // Browsers refuse a description that has grown too long.
    JSON.stringify(browserMessages({ ...catalog, description: 'Backgrounder' })),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
