import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { CONTENT_SCRIPT } from './platform/content-script.ts';
import { isListed, licensesText, packageOf } from './scripts/licenses.ts';
import { browserMessages, builtCatalog, LANGUAGES } from './scripts/words/catalogs.ts';
import { parseNewsSites, sitePattern } from './platform/news-sites.ts';

const newsPatterns = parseNewsSites(readFileSync('assets/news-sites.txt', 'utf8')).map(sitePattern);

/** The id under which Firefox knows us, and schools' policies address us. */
const GECKO_ID = 'backgrounder@news-background';

/**
 * Whether this is the build for schools: the same code, with access to all sites from the start. Not a mode of
 * Vite's, since any but "production" would change the code.
 */
const isForSchools = process.env['BUILD_FOR'] === 'schools';
const EVERY_SITE = ['https://*/*'];
/** The manifest's file for managed storage, at the root of the build. */
const POLICY_SCHEMA = 'policy-schema.json';

/**
 * Scripts that enter pages start by themselves: WXT's wrapper around them writes to the page's console
 * and would be a fiftieth of their bytes.
 */
const bareScripts = {
  name: 'backgrounder:bare-scripts',
  transform: (_code: string, id: string) => {
    const script = id.split('virtual:wxt-unlisted-script-entrypoint?')[1];
    if (script === undefined) return undefined;
    return `import script from ${JSON.stringify(script)}; export default script.main();`;
  },
};

/**
 * Papa Parse can also download what it parses. We only write tables with it, so its way to the network
 * is taken out of the package: nothing of ours has one (docs/adr/0006-no-network.md).
 */
const tablesWithoutNetwork = {
  name: 'backgrounder:tables-without-network',
  transform: (code: string, id: string) =>
    id.includes('/papaparse/')
      ? code.replaceAll(/new XMLHttpRequest\b(\(\))?/g, 'null')
      : undefined,
};

/** WXT brings its own store into the background, with effects that keep it there; nothing of ours asks for it. */
const withoutStore = {
  name: 'backgrounder:without-store',
  transform: (_code: string, id: string) =>
    id.includes('/@wxt-dev/storage/')
      ? { code: 'export const storage = {};', map: null }
      : undefined,
};

/** Of the polyfill's table of calls that take a callback, what it stands on: in Manifest V3 every call gives a promise itself. */
const OUR_APIS = new Set(['runtime', 'storage']);

/** The polyfill brings a table of every API of every browser into every script of ours: what we do not need is left out. */
const polyfillOfOurApis = {
  name: 'backgrounder:polyfill-of-our-apis',
  transform: (code: string, id: string) => {
    if (!id.includes('/webextension-polyfill/dist/browser-polyfill')) return undefined;
    const [all, table] = /const apiMetadata = (\{[^]*?\});/.exec(code) ?? [];
    if (all === undefined || table === undefined)
      throw new Error('the polyfill has no table of APIs where it was');
    const ours = Object.entries(JSON.parse(table) as object).filter(([name]) => OUR_APIS.has(name));
    return code.replace(
      all,
      () => `const apiMetadata = ${JSON.stringify(Object.fromEntries(ours))};`,
    );
  },
};

/** What the bundler says of a module; one of which nothing is left has the length 0. */
type Module = { readonly renderedLength: number };

/** Fails a build that holds a package whose license is not in the packaged text. */
const onlyListedPackages = {
  name: 'backgrounder:only-listed-packages',
  generateBundle: (
    _options: unknown,
    bundle: Readonly<Record<string, { readonly modules?: Readonly<Record<string, Module>> }>>,
  ) => {
    for (const { modules = {} } of Object.values(bundle))
      for (const [module, { renderedLength }] of Object.entries(modules)) {
        const name = renderedLength > 0 ? packageOf(module) : undefined;
        if (name !== undefined && !isListed(name))
          throw new Error(`${name} is bundled, and its license is not in scripts/licenses.ts`);
      }
  },
};

/**
 * What Vite's minifier has made, once more by Terser, which also takes functions into their only caller: a fortieth less
 * of the background, which is read at each of its starts. Its own place in Vite is before what the bundler takes out.
 */
const minifiedAgain = {
  name: 'backgrounder:minified-again',
  generateBundle: async (
    { format }: { readonly format: string },
    bundle: Readonly<Record<string, { code?: string }>>,
  ) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code === undefined) continue;
      const compress = {
        passes: 3,
        // No getter of ours does anything but answer, and no function expression is called with "new".
        pure_getters: true,
        unsafe_arrows: true,
        lhs_constants: false,
      };
      const options = { ecma: 2020, module: format === 'es', compress } as const;
      const { code } = await minify(chunk.code, options);
      if (code !== undefined) chunk.code = code;
    }
  },
};

export default defineConfig({
  imports: false,
  outDir: '.output',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${isForSchools ? '-schools' : ''}`,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The oldest browsers that we run in, so that nothing is rewritten for older ones.
  vite: () => ({
    // Without the preload polyfill: every such browser has preloading, and no page of ours needs a fetch.
    build: { target: ['chrome128', 'firefox140'], modulePreload: { polyfill: false } },
    plugins: [
      bareScripts,
      tablesWithoutNetwork,
      withoutStore,
      polyfillOfOurApis,
      onlyListedPackages,
      minifiedAgain,
    ],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // A student is never asked: a machine that installs by force grants what is required.
    ...(isForSchools
      ? { host_permissions: EVERY_SITE }
      : { host_permissions: newsPatterns, optional_host_permissions: EVERY_SITE }),
    commands: {
      'next-mark': {
        description: '__MSG_commandNext__',
        suggested_key: { default: 'Alt+Shift+J' },
      },
      'previous-mark': {
        description: '__MSG_commandPrevious__',
        suggested_key: { default: 'Alt+Shift+K' },
      },
      'open-panel': { description: '__MSG_commandPanel__' },
      toggle: { description: '__MSG_commandToggle__' },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', storage: { managed_schema: POLICY_SCHEMA } }),
  }),
  hooks: {
    // The browser's catalogs are made from the texts of assets/words.
    'build:publicAssets': (wxt, files) => {
      // Firefox has no schema of policies: it hands them over as they are.
      if (wxt.config.browser !== 'firefox') {
        const absoluteSrc = resolve('assets/policy/managed-schema.json');
        files.push({ absoluteSrc, relativeDest: POLICY_SCHEMA });
      }
      files.push({ relativeDest: 'licenses.txt', contents: licensesText() });
      for (const language of LANGUAGES) {
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(browserMessages(builtCatalog(language))),
        });
      }
    },
    // An unlisted script, since WXT's content-script context posts the extension's id to the page
    // and can be aborted by it; so the manifest's entry is written here.
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the popup's own title, which names a window and not a state.
      manifest.action = { ...manifest.action, default_title: '__MSG_titleNoAccess__' };
      if (manifest.sidebar_action !== undefined) {
        manifest.sidebar_action.default_title = '__MSG_panelTitle__';
        // The reader opens it; a sidebar that comes with an installation is an intrusion.
        manifest.sidebar_action.open_at_install = false;
      }
      manifest.content_scripts = [
        {
          matches: isForSchools ? EVERY_SITE : newsPatterns,
          js: [...CONTENT_SCRIPT.js],
          run_at: CONTENT_SCRIPT.runAt,
          all_frames: false,
        },
      ];
    },
  },
});
