import { readFileSync } from 'node:fs';
import type { Seeds } from './mutate.ts';

const FILES = ['passages', 'passages-test', 'false-friends'] as const;

/** The passages of the tests, which were written for them: every form, kind and era, and what looks like them. */
export function readSeeds(): Seeds {
  return FILES.flatMap(
    (name) =>
      readFileSync(new URL(`../../tests/corpus/${name}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { readonly text: string }).text.split('\n\n')), // as their README says
  );
}
