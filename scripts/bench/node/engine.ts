import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createEngine } from '../../../core/engine/engine.ts';
import type { Knowledge } from '../../../core/knowledge/knowledge.ts';
import { Pack } from '../../../core/knowledge/pack.ts';
import { writePack } from '../../../core/knowledge/pack-writer.ts';
import { DEFAULT_MARK_OPTIONS } from '../../../core/marks/mark-options.ts';
import { ratios, timeInTurns } from '../measure.ts';
import { say } from '../progress.ts';
import { type Row, row } from '../report.ts';
import { withOlder, withTwins } from './larger.ts';
import { articleOf, readPackFile } from './texts.ts';

const ROUNDS = 11;
const TIMES = 10;
const OPTIONS = { today: '2026-01-01', marks: DEFAULT_MARK_OPTIONS };

/** The whole engine on articles of 1,000 and 10,000 words, with the knowledge as it is and ten times as large. */
export function measureEngine(knowledge: Knowledge, texts: readonly string[]): readonly Row[] {
  say('node: building packs of ten times the entities');
  const own = writePack(knowledge, '2026-01-01').buffer;
  const [older, twins] = [withOlder, withTwins].map((larger) =>
    createEngine(writePack(larger(knowledge, TIMES), '2026-01-01').buffer),
  );
  const engine = createEngine(own);
  // One text ten times, so that a paragraph more or less does not matter.
  const article = articleOf(texts, 1000);
  const long = { ...article, blocks: Array.from({ length: TIMES }, () => article.blocks).flat() };
  const text = article.blocks.map((block) => block.text).join('\n');
  const wink = winkNLP(model);
  say('node: the whole engine');
  const times = timeInTurns(
    {
      engine: () => engine.annotate(article, OPTIONS),
      long: () => engine.annotate(long, OPTIONS),
      older: () => older?.annotate(article, OPTIONS),
      twins: () => twins?.annotate(article, OPTIONS),
      wink: () => wink.readDoc(text).entities().out(),
      compromise: () => nlp(text).people().out('array'),
    },
    ROUNDS,
  );
  return [
    row('whole engine on an article of 1,000 words, warm', times.engine, 'ms', { most: 10 }),
    row('ten times the text', ratios(times.long, times.engine), '×', { most: 11 }),
    row(
      'ten times the entities, each copy a century older',
      ratios(times.older, times.engine),
      '×',
      {
        most: 1.3,
      },
    ),
    row(
      'ten times the entities, all of the same days, people and places',
      ratios(times.twins, times.engine),
      '×',
    ),
    row('wink (entities) against the whole engine', ratios(times.wink, times.engine), '×'),
    row(
      'compromise (people) against the whole engine',
      ratios(times.compromise, times.engine),
      '×',
    ),
  ];
}

/** Opening the pack once its bytes are there, its size, and decoding a record. */
export function measurePack(): readonly Row[] {
  const buffer = readPackFile();
  const ids = new Pack(buffer).size;
  const times = timeInTurns(
    {
      open: () => new Pack(buffer).size,
      // A new view each time, since a pack keeps what it has decoded.
      records: () => {
        const pack = new Pack(buffer);
        for (let entity = 0; entity < ids; entity += 7) pack.record(entity);
      },
    },
    ROUNDS,
  );
  const decoded = Math.ceil(ids / 7);
  return [
    row('the pack', [buffer.byteLength / 1e6], 'MB', { most: 6 }),
    row('opening the pack', times.open, 'ms', { most: 1 }),
    row(
      'decoding a record',
      times.records.map((ms) => (1000 * ms) / decoded),
      'µs',
    ),
  ];
}
