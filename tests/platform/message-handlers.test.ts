import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(`platform/${file}`, 'utf8');
const table = /type Messages = \{([\s\S]*?)\n\};/.exec(read('messages.ts'))?.[1] ?? '';
const names = [...table.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name ?? '');
const handlers = read('background.ts') + read('article-script.ts');

describe('messages', () => {
  it('are the ones that the architecture names', () => {
    expect(names).toEqual([
      'hello',
      'annotate',
      'card',
      'report',
      'cards',
      'pack',
      'policy',
      'checkPack',
      'previewCard',
      'packLists',
      'knownNames',
      'quiz',
      'explainTab',
      'orders',
      'tell',
      'article',
      'read',
      'act',
    ]);
  });

  it.each(names)('%s has one handler, which says who may ask', (name) => {
    const found = [
      ...handlers.matchAll(new RegExp(`\\b${name}: \\{\\s*from: '(?:page|ours|both)',`, 'g')),
    ];
    expect(found.length).toBe(1);
  });
});
