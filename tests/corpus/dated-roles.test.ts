import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../core/knowledge/pack.ts';
import { mentionsOf } from '../../core/linking/mentions-of.ts';
import { blocksOf } from '../../core/text/blocks.ts';
import { firstDay } from '../../core/time/day.ts';
import { openPack } from '../../scripts/annotate/open-pack.ts';
import { body } from '../support/link-text.ts';

/** Compiling all knowledge takes some seconds on a busy machine. */
const READ_MS = 120_000;

/** The day on which the articles without a date are read. */
const TODAY = '2026-08-22';

/** A sentence of an article of a date, and the leaders whom it means. */
type DatedRole = {
  readonly about: string;
  readonly date?: string;
  readonly text: string;
  readonly meant: readonly string[];
};

const sentences = readFileSync('tests/corpus/dated-roles.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  // The file is ours.
  .map((line) => JSON.parse(line) as DatedRole);

describe('roles at the time that is spoken of', () => {
  let pack: Pack;

  beforeAll(() => {
    pack = openPack();
  }, READ_MS);

  it.each(sentences)('$date: $text', ({ date, text, meant }) => {
    const article = { title: '', lang: 'en', blocks: blocksOf(body(text)) };
    const dated = date === undefined ? article : { ...article, publishedAt: date };
    const found = mentionsOf(pack, dated, firstDay(date ?? TODAY)).mentions;
    expect(
      found
        .filter(({ kind }) => kind === 'leader')
        .map(({ surface, entity }) => `${surface} > ${entity}`),
    ).toEqual(meant);
  });
});
