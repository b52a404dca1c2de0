import { toJsonSchema } from '@valibot/to-json-schema';
import { packFileSchema } from '../../core/packs/pack-schema.ts';

/** The JSON Schema of a teacher's pack, as a text; made from the schema that the extension itself checks with. */
export function packJsonSchema(): string {
  // What JSON Schema cannot say (days of the calendar) is left out: the import checks it.
  const schema = toJsonSchema(packFileSchema, { errorMode: 'ignore' });
  const described = {
    ...schema,
    title: 'Backgrounder knowledge pack',
    description:
      'Entries of a teacher. One with an id of the bundled knowledge changes that entity; a new one needs a name and what its kind needs.',
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
