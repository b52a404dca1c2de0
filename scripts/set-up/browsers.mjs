import { existsSync } from 'node:fs';
import process from 'node:process';
import { output, run } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Commands and places of each browser; an environment variable comes first. */
const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
    files: [
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    title: 'Chromium 128 or newer',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
    title: 'Firefox 140 or newer',
  },
};

/** The path of a browser on this machine; undefined where it has none. @param {BrowserName} name */
export function findBrowser(name) {
  const { variable, commands, files } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen !== undefined) return existsSync(chosen) ? chosen : undefined;
  const which = process.platform === 'win32' ? 'where' : 'which';
  for (const command of commands) {
    const path = output(which, [command])?.split('\n')[0];
    if (path) return path;
  }
  return files.find((file) => existsSync(file));
}

/**
 * Finds a browser, or installs it where we are root on Debian; otherwise a sentence that says what to do.
 * @param {BrowserName} name
 * @returns {{ path: string } | { missing: string }}
 */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return { path: found };
  const { title, debian, variable } = PLACES[name];
  const missing = `${title} is needed and was not found: install it, or set ${variable} to its program file.`;
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isRootOnDebian || process.env[variable] !== undefined) return { missing };
  console.log(`Installing ${debian} with apt …`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], options);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], options);
  const path = findBrowser(name);
  return path ? { path } : { missing: `${missing} (apt-get could not install ${debian})` };
}
