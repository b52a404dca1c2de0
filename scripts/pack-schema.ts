// node scripts/pack-schema.ts: writes docs/pack.schema.json, the published form of a teacher's pack.
import { writeFileSync } from 'node:fs';
import { packJsonSchema } from './packs/json-schema.ts';

const FILE = 'docs/pack.schema.json';

writeFileSync(FILE, packJsonSchema());
console.log(`${FILE} is written`);
