import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page of a folder, and what is known of it. */
export type SavedPage = {
  /** Its file's name. */
  readonly file: string;
  /** Where it stood, else where it says that it stood, else an address of its own that names no site. */
  readonly address: string;
  readonly body: Buffer;
  /** ISO day, where the table beside the folder has one. */
  readonly date: string | undefined;
  /** Whether the table lists it as a news article with an address of its own. */
  readonly isKnownArticle: boolean;
};

type Row = Readonly<Record<string, string>>;

/**
 * The HTML files of a folder in the order of their names. A table FOLDER.tsv beside it may give `file`, `url`
 * and `date`; addresses are unique, so that one server can serve all of them.
 */
export function readSavedPages(folder: string): readonly SavedPage[] {
  const rows = readTable(`${folder.replace(/\/+$/, '')}.tsv`);
  const used = new Set<string>();
  return readdirSync(folder)
    .filter((file) => /\.x?html?$/i.test(file))
    .toSorted()
    .map((file) => {
      const body = readFileSync(join(folder, file));
      const row = rows.get(file);
      const known = httpsAddress(row?.['url']);
      let address = known ?? ownAddress(body.toString('utf8')) ?? addressOfFile(file);
      if (used.has(address)) address = addressOfFile(file);
      used.add(address);
      const date = row?.['date'];
      const isArticle = known !== undefined && new URL(known).pathname.length > 1;
      return { file, address, body, date: date || undefined, isKnownArticle: isArticle };
    });
}

function readTable(file: string): ReadonlyMap<string, Row> {
  if (!existsSync(file)) return new Map();
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const names = head.split('\t');
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      const row = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
      return [row['file'] ?? '', row];
    }),
  );
}

/** The address that a page gives for itself. */
function ownAddress(html: string): string | undefined {
  const link = /<link\b[^>]{0,500}rel=["']?canonical["']?[^>]{0,2000}>/i.exec(html)?.[0] ?? '';
  return httpsAddress(/href=["']?(https?:\/\/[^"'\s>]+)/i.exec(link)?.[1]);
}

function addressOfFile(file: string): string {
  const name = createHash('sha256').update(file).digest('hex').slice(0, 12);
  return `https://saved.example/news/2024/saved-page-${name}`;
}

function httpsAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  return `https://${parsed.hostname}${parsed.pathname}${parsed.search}`;
}
