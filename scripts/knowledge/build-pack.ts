import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writePack } from '../../core/knowledge/pack-writer.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';

/** Where the extension's build finds the pack. */
export const PACK_FILE = 'public/knowledge.bin';

/** The newest ISO day on which the office-holders were checked as a whole. */
export const PACK_DATE = '2026-08-22';

/** Compiles checked knowledge and writes the pack; returns its size in bytes. */
export function buildPack(knowledge: Knowledge, file = PACK_FILE): number {
  const pack = writePack(knowledge, PACK_DATE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pack);
  return pack.byteLength;
}
