import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';

/** Scripts compile the whole knowledge first: some seconds on a busy machine. */
export const SCRIPT_MS = 120_000;

export type Finished = {
  readonly code: number | null;
  /** Lines, without empty ones. */
  readonly out: readonly string[];
  readonly err: readonly string[];
};

/** Runs a script of ours to its end. */
export function runScript(
  script: string,
  args: readonly string[],
  cwd: string = process.cwd(),
): Finished {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: linesOf(stdout), err: linesOf(stderr) };
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Writes files into a folder that is gone after the test; returns the folder. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
