import { openPack } from '../../scripts/annotate/open-pack.ts';
import type { Pack } from '../../core/knowledge/pack.ts';
import { body, linked } from './link-text.ts';

/** The knowledge of the extension, compiled once for all tests of a file. */
export const REAL_PACK: Pack = openPack();

/** What a text below an idle headline links to against the knowledge of the extension, as `linked()` prints it. */
export const linkedInNews = (text: string, date: string): string[] =>
  linked(body(text), date, REAL_PACK);
