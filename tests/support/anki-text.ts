import Papa from 'papaparse';

/** What flash-card programs make of a text file. */
export type AnkiImport = {
  readonly headers: ReadonlyMap<string, string>;
  /** One for each note: its columns by the names of the header "columns". */
  readonly notes: readonly Readonly<Record<string, string>>[];
};

/** The values of "separator", by docs.ankiweb.net/importing/text-files.html, "File Headers". */
const SEPARATORS: Readonly<Record<string, string>> = {
  Comma: ',',
  Semicolon: ';',
  Tab: '\t',
  Space: ' ',
  Pipe: '|',
  Colon: ':',
};
const KEYS = new Set([
  'separator',
  'html',
  'tags',
  'columns',
  'notetype',
  'deck',
  'notetype column',
  'deck column',
  'tags column',
  'guid column',
]);

/**
 * Reads a file as Anki's manual says: headers are lines "#key:value" at the top, every later line that begins with
 * "#" is a comment, fields stand between separators, and one in quotation marks has each of its own doubled.
 *
 * @throws Error for a header that the manual does not know, or a value that it does not allow.
 */
export function readAnkiText(text: string): AnkiImport {
  const headers = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, key, value = ''] = /^#([^:]+):(.*)$/.exec(line) ?? [];
    if (key === undefined) break;
    if (!KEYS.has(key)) throw new Error(`the manual has no header "${key}"`);
    headers.set(key, value);
  }
  const delimiter = SEPARATORS[headers.get('separator') ?? ''];
  if (delimiter === undefined) throw new Error('the separator is none of the manual');
  const columns = headers.get('columns')?.split(delimiter) ?? [];
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    comments: '#',
    newline: '\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const notes = data.map((fields) =>
    Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ''])),
  );
  return { headers, notes };
}
