import { existsSync, statSync } from 'node:fs';
import process from 'node:process';
import { fail, output, run } from './run.mjs';

/** WXT and vitest want this Node; the npm package `node` brings it where the machine's is older. */
const LEAST_NODE = 22;
const OWN_NODE = 'node_modules/.bin/node';
const INSTALLED = 'node_modules/.package-lock.json';

/** Installs the dependencies from the lockfile where they are missing or older than it. */
export function ensureDependencies() {
  const isCurrent =
    existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isCurrent) return;
  console.log('Installing the dependencies (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const isWindows = process.platform === 'win32';
  if (run(npm, ['ci', '--no-audit', '--no-fund'], { shell: isWindows }) !== 0) {
    fail(
      'npm ci failed: see its message above. The npm registry has to be reachable for the first set-up.',
    );
  }
}

/** @param {string | undefined} version */
const majorOf = (version) => Number(/^v(\d+)/.exec(version ?? '')?.[1] ?? 0);

/** The path of a Node that is new enough; ends with a clear sentence where there is none. */
export function nodeBinary() {
  if (majorOf(process.version) >= LEAST_NODE) return process.execPath;
  if (existsSync(OWN_NODE) && majorOf(output(OWN_NODE, ['--version'])) >= LEAST_NODE)
    return OWN_NODE;
  return fail(
    `Node ${LEAST_NODE} or newer is needed; this is ${process.version}, and the npm package "node" brought none for this machine.`,
  );
}
