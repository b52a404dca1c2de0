import { packText, parsePack } from '../../core/packs/parse-pack.ts';
import type { TeacherPack } from '../../core/packs/pack-schema.ts';

/** What a teacher may write: one new conflict, one changed leader, one hidden organization. */
export const PACK_FILE = {
  format: 1,
  id: 'year-nine',
  name: 'Year 9 history',
  author: 'History department',
  sources: [
    {
      id: 'textbook',
      publisher: 'School Press',
      title: 'A History of the Harbor Towns',
      url: 'https://books.example.org/harbor-towns',
      seen: '2026-09-01',
    },
  ],
  entries: [
    {
      kind: 'conflict',
      id: 'harbor-strike-of-1911',
      name: 'Harbor Strike of 1911',
      aliases: ['great harbor strike', { text: 'Harbor Strike', short: true }],
      summary: {
        plain: 'Workers in the harbor stopped work for six weeks.',
        standard: 'A stoppage of six weeks in the harbor towns.',
      },
      sources: ['textbook'],
      asOf: '2026-09-01',
      class: 'standoff',
      start: '1911-06-14',
      end: '1911-08-01',
      countries: ['GB'],
      places: ['Saltmouth'],
    },
    {
      kind: 'leader',
      id: 'keir-starmer',
      summary: { plain: 'He leads the government.', standard: 'Head of the British government.' },
      sources: ['textbook'],
      asOf: '2026-09-01',
    },
  ],
  hides: ['nato'],
} as const;

/** The pack of a value that is valid as a whole. @throws Error with its problems otherwise. */
export function packOf(value: unknown): TeacherPack {
  const { pack, problems } = parsePack(JSON.stringify(value));
  if (pack === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return pack;
}

/** The text of the file above, as an export gives it. */
export const PACK_TEXT = packText(packOf(PACK_FILE));
