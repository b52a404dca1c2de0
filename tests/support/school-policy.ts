import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { BrowserName } from './test-browser.ts';
import { rest } from './until.ts';

/** A copy of the built extension with an id of its own, so that its policy reaches no other browser on the machine. */
export type SchoolExtension = {
  readonly folder: string;
  readonly id: string;
  /** Puts a policy where the browser's administrator would; the present one is replaced. */
  readonly setPolicy: (policy: object) => Promise<void>;
  /** Takes the policy away, and the folders that were made for it. */
  readonly removePolicy: () => void;
  readonly remove: () => void;
};

/** Where each browser looks for what its administrator says. */
const PLACES = {
  chromium: `/etc/chromium/policies/managed/backgrounder-test-${process.pid}.json`,
  firefox: '/etc/firefox/policies/policies.json',
} as const;

/** Another run on the same machine has the file for the start of one browser. */
const WAIT_FOR_FILE_MS = 40_000;

/** Whether this run may write where administrators do. */
export const isAdministrator = process.getuid?.() === 0;

/** Copies a built extension for a browser. Chromium derives the id from the path, Firefox has it in the manifest. */
export function copyForSchool(built: string, browser: BrowserName): SchoolExtension {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-school-'));
  cpSync(built, folder, { recursive: true });
  const id = browser === 'chromium' ? idOfPath(folder) : ownGeckoId(folder);
  const file = PLACES[browser];
  const made: string[] = [];
  let isWritten = false;
  const removePolicy = (): void => {
    if (isWritten) rmSync(file, { force: true });
    isWritten = false;
    for (const path of made.splice(0).toReversed()) removeIfEmpty(path);
  };
  // Also when the run is stopped in the middle.
  process.once('exit', removePolicy);
  return {
    folder,
    id,
    setPolicy: async (policy) => {
      made.push(...makeFolders(dirname(file)));
      const text = JSON.stringify(policyFile(browser, id, policy), null, 2);
      const end = Date.now() + WAIT_FOR_FILE_MS;
      while (!tryWrite(file, text, isWritten)) {
        if (Date.now() > end) throw new Error(`${file} is there already, and is not of this test`);
        await rest(200);
      }
      isWritten = true;
    },
    removePolicy,
    remove: () => {
      removePolicy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function policyFile(browser: BrowserName, id: string, policy: object): object {
  return browser === 'chromium'
    ? { '3rdparty': { extensions: { [id]: policy } } }
    : { policies: { '3rdparty': { Extensions: { [id]: policy } } } };
}

/** False where a file is there that is not ours. */
function tryWrite(file: string, text: string, isOurs: boolean): boolean {
  try {
    writeFileSync(file, text, { flag: isOurs ? 'w' : 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false; // what Node throws
    throw error;
  }
}

/** Makes the folders that are missing, and names them. */
function makeFolders(path: string): string[] {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return [];
  const made = [first];
  for (let own = path; own !== first; own = dirname(own)) made.splice(1, 0, own);
  return made;
}

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // somebody else has put something in it since
  }
}

/** Chromium's id of an unpacked extension: the first half of its path's SHA-256, in letters a to p. */
function idOfPath(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

function ownGeckoId(folder: string): string {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const id = `backgrounder-${process.pid}@school.test`;
  manifest.browser_specific_settings.gecko.id = id;
  writeFileSync(file, JSON.stringify(manifest));
  return id;
}
