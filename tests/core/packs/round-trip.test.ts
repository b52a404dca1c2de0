import { describe, expect, it } from 'vitest';
import { draftText } from '../../../core/packs/draft.ts';
import { packEntrySchema, packFileSchema } from '../../../core/packs/pack-schema.ts';
import { packText, parsePack } from '../../../core/packs/parse-pack.ts';
import { FULL_PACK } from '../../support/full-pack.ts';
import { packOf } from '../../support/teacher-pack.ts';

/** The paths of all keys in a value, lists without their numbers: "place.city". */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

type Schema = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
  readonly pipe?: readonly Schema[];
};

/** The paths that a schema of valibot allows, written the same way. */
function pathsOf(schema: Schema, path = ''): string[] {
  const inner = schema.wrapped ?? schema.item;
  if (inner !== undefined) return pathsOf(inner, path);
  if (schema.options?.some((option) => typeof option === 'object'))
    return schema.options.flatMap((option) => pathsOf(option, path));
  if (schema.entries === undefined) return [path];
  return Object.entries(schema.entries).flatMap(([key, own]) =>
    pathsOf(own, path === '' ? key : `${path}.${key}`),
  );
}

describe('a pack with every field', () => {
  it('has every field of the format', () => {
    for (const option of packEntrySchema.options) {
      const entry = FULL_PACK.entries.find(({ kind }) => kind === option.entries.kind.literal);
      const wanted = new Set(pathsOf(option as unknown as Schema));
      expect([...new Set(pathsIn(entry))].toSorted()).toEqual([...wanted].toSorted());
    }
    expect(Object.keys(FULL_PACK)).toEqual(Object.keys(packFileSchema.entries));
  });

  it('is the same after an export and an import, and after it was open in the editor (E4)', () => {
    const pack = packOf(FULL_PACK);
    expect(pack).toEqual(FULL_PACK);
    const text = packText(pack);
    expect(JSON.parse(text)).toEqual(FULL_PACK);
    const again = packOf(JSON.parse(text));
    expect(packText(again)).toBe(text);
    expect(parsePack(draftText(again)).pack).toEqual(pack);
  });
});
