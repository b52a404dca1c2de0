// npm run build:schools: the extension for schools, for both browsers, in .output/*-schools. The same code with
// access to all sites as a required permission, so that no student is asked on a machine that installs it by force.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { nodeBinary } from './set-up/dependencies.mjs';
import { run } from './set-up/run.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const node = nodeBinary();
const env = { ...process.env, BUILD_FOR: 'schools' };
const wxt = ['node_modules/wxt/bin/wxt.mjs', 'build'];
const commands = [
  ...(existsSync('public/knowledge.bin') ? [] : [['scripts/knowledge.ts', 'build']]),
  wxt,
  [...wxt, '-b', 'firefox'],
];
const isDone = commands.every((command) => run(node, command, { env }) === 0);
process.exit(isDone ? 0 : 1);
