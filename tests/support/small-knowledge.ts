import { readFileSync } from 'node:fs';
import { type Knowledge, joinFiles } from '../../core/knowledge/knowledge.ts';
import { writePack } from '../../core/knowledge/pack-writer.ts';
import { Pack } from '../../core/knowledge/pack.ts';
import type { Entity } from '../../core/knowledge/schema.ts';
import { parseKnowledgeFile } from '../../scripts/knowledge/read-files.ts';

/** The knowledge of some YAML texts. @throws Error with the problems of a text that breaks the schema. */
export function knowledgeOf(...yaml: readonly string[]): Knowledge {
  return joinFiles(
    yaml.map((text, index) => {
      const parsed = parseKnowledgeFile(`test-${index}.yaml`, text);
      if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
      return parsed.file;
    }),
  );
}

/** A dozen countries with their leaders, six summits, eight conflicts: tests/support/small-knowledge.yaml. */
export const SMALL_KNOWLEDGE: Knowledge = knowledgeOf(
  readFileSync(new URL('small-knowledge.yaml', import.meta.url), 'utf8'),
);

/** The newest day on which the small knowledge was checked. */
export const SMALL_PACK_DATE = '2026-06-01';

/** The bytes of the small knowledge's pack; a copy each time. */
export const smallPackBytes = (): ArrayBuffer => writePack(SMALL_KNOWLEDGE, SMALL_PACK_DATE).buffer;

/** The small knowledge, opened once for all tests of a file. */
export const SMALL_PACK = new Pack(smallPackBytes());

/** The small knowledge with other entities. */
export const smallPackWith = (
  change: (entities: readonly Entity[]) => readonly Entity[],
  series = SMALL_KNOWLEDGE.series,
): Pack =>
  new Pack(
    writePack(
      { ...SMALL_KNOWLEDGE, series, entities: [...change(SMALL_KNOWLEDGE.entities)] },
      SMALL_PACK_DATE,
    ).buffer,
  );

/** The small knowledge as if some meetings of a series were missing in it. */
export const partial = (series: string): Pack =>
  smallPackWith(
    (entities) => entities,
    SMALL_KNOWLEDGE.series.map((own) => (own.id === series ? { ...own, isPartial: true } : own)),
  );
