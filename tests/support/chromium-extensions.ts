import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** The part of `chrome.developerPrivate` that tests use; only the browser's page of extensions has it. */
type Developer = {
  readonly updateExtensionConfiguration: (change: {
    readonly extensionId: string;
    readonly errorCollection: boolean;
  }) => Promise<void>;
  readonly getExtensionInfo: (id: string) => Promise<{
    readonly runtimeErrors: readonly {
      readonly message: string;
      readonly severity: string;
      readonly contextUrl: string;
    }[];
  }>;
  readonly reload: (id: string, how: { readonly failQuietly: boolean }) => Promise<void>;
};
type World = { readonly chrome: { readonly developerPrivate: Developer } };

/** What the browser's own page of extensions can do with one. */
export type ExtensionsPage = {
  /** Uncaught errors of its background and of its scripts in pages, since the page was opened. */
  readonly errors: () => Promise<readonly string[]>;
  /** Loads it anew from its folder. */
  readonly reload: () => Promise<void>;
};

/** Switches a fresh profile to developer mode, without which the browser collects no errors. */
export function allowDeveloper(profile: string): void {
  const folder = join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
}

/** Opens the page of extensions in a tab and has it collect the errors of one. */
export async function openExtensionsPage(
  context: BrowserContext,
  id: string,
): Promise<ExtensionsPage> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((extensionId) => {
    const { developerPrivate } = (globalThis as unknown as World).chrome; // a global of this page
    return developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
  }, id);
  return {
    errors: async () => {
      const info = await page.evaluate((own) => {
        const { developerPrivate } = (globalThis as unknown as World).chrome; // a global of this page
        return developerPrivate.getExtensionInfo(own);
      }, id);
      const found = info.runtimeErrors.filter(({ severity }) => severity === 'ERROR');
      return found.map(({ message, contextUrl }) => `${message} (${contextUrl})`);
    },
    reload: () =>
      page.evaluate((own) => {
        const { developerPrivate } = (globalThis as unknown as World).chrome; // a global of this page
        return developerPrivate.reload(own, { failQuietly: true });
      }, id),
  };
}
