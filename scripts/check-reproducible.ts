// npm test -- reproducible: builds the extension again from nothing but the files that are under version control, in
// another folder, and compares every file with the builds in .output (S11). Both come from the same lockfile.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process, { execPath, exit } from 'node:process';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
});
if (listed.status !== 0) {
  console.error(
    'This is no checkout of git: there is nothing that says which files are the sources.',
  );
  exit(1);
}
const missing = BUILDS.filter((name) => !existsSync(`.output/${name}/manifest.json`));
if (missing.length > 0) {
  console.error(`.output/${missing[0]} is missing: run "npm test -- knowledge builds" first`);
  exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-sources-'));
let differing: readonly string[] = [];
try {
  for (const file of listed.stdout.split('\0').filter((name) => name !== '' && existsSync(name))) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  rmSync(join(folder, 'node_modules'), { force: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  build(['scripts/knowledge.ts', 'build']);
  build(['node_modules/wxt/bin/wxt.mjs', 'build']);
  build(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox']);
  differing = BUILDS.flatMap((name) => compare(`.output/${name}`, join(folder, '.output', name)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const file of differing) console.error(`differs between two builds: ${file}`);
if (differing.length === 0)
  for (const name of BUILDS) console.log(`${name}: ${hashOfAll(`.output/${name}`)}`);
exit(differing.length === 0 ? 0 : 1);

function build(command: readonly string[]): void {
  const { status } = spawnSync(execPath, command, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BUILD_FOR: '' },
  });
  if (status !== 0) throw new Error(`${command.join(' ')} fails on the sources alone`);
}

/** The files of two folders that are not the same, byte for byte. */
function compare(one: string, other: string): readonly string[] {
  const names = [...new Set([...filesOf(one), ...filesOf(other)])];
  return names
    .filter((name) => hashOf(join(one, name)) !== hashOf(join(other, name)))
    .map((name) => join(one, name));
}

function filesOf(of: string): readonly string[] {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(of.length + 1))
    .toSorted();
}

function hashOf(file: string): string {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}

function hashOfAll(of: string): string {
  const lines = filesOf(of).map((name) => `${name} ${hashOf(join(of, name))}`);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
