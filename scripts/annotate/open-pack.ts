import { readFileSync } from 'node:fs';
import { Pack } from '../../core/knowledge/pack.ts';
import { writePack } from '../../core/knowledge/pack-writer.ts';
import { PACK_DATE } from '../knowledge/build-pack.ts';
import { readKnowledgeFiles } from '../knowledge/read-files.ts';

/** Compiles the knowledge of this tree and opens it; a pack file given by name is opened as it is. */
export function openPack(file?: string): Pack {
  if (file !== undefined) return new Pack(new Uint8Array(readFileSync(file)).buffer);
  return new Pack(writePack(readKnowledgeFiles('assets/knowledge').knowledge, PACK_DATE).buffer);
}
