import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadKnowledge, readKnowledgeFiles } from './read-files.ts';

/** The knowledge as it stands in a git revision. @throws Error where git has no such revision or folder. */
export function readRevision(revision: string, folder: string): ReadKnowledge {
  const copy = mkdtempSync(join(tmpdir(), 'knowledge-'));
  try {
    const tar = archive(revision, folder);
    execFileSync('tar', ['-x', '-C', copy], { input: tar });
    return readKnowledgeFiles(join(copy, folder));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function archive(revision: string, folder: string): Buffer {
  try {
    return execFileSync('git', ['archive', '--format=tar', revision, folder], {
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch {
    throw new Error(`git has no revision "${revision}" with ${folder} in it`);
  }
}
