import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a command in the foreground and returns its exit code; 127 where it can't be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  return error ? 127 : (status ?? 1);
}

/**
 * What a command prints on standard output; undefined where it fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function output(command, args) {
  const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8' });
  return error || status !== 0 ? undefined : stdout.trim();
}

/** @param {string} message @returns {never} */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
