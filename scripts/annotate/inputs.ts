import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { isIsoDay } from '../../core/time/day.ts';
import { readArticle } from '../../page/article/read-article.ts';

/** One article to annotate, as plain text. */
export type Input = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO day; undefined where the input has none. */
  readonly date?: string;
  readonly lang: string;
  /** The text was extracted, and is to be printed with the answer. */
  readonly isExtracted: boolean;
};

/** What is wrong with one input: names file and line. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const lineSchema = v.looseObject({
  id: v.optional(v.union([v.string(), v.number()])),
  date: v.optional(v.nullable(v.string())),
  title: v.optional(v.nullable(v.string())),
  lang: v.optional(v.string()),
  text: v.string('"text" is no string'),
});

/** Characters looked at for what no text has, and the share of those that are no text in any encoding. */
const LOOKED_AT = 4096;
const MOST_UNREADABLE = 0.1;

/** An archive or a picture, whatever its name says: a NUL, or many bytes that are no UTF-8. */
function isBinary(content: string): boolean {
  const head = content.slice(0, LOOKED_AT);
  const unreadable = head.split('\uFFFD').length - 1;
  return head.includes('\0') || unreadable > head.length * MOST_UNREADABLE;
}

/** The endings of the files that are read. */
const READ = new Set(['.jsonl', '.html', '.htm', '.txt']);

/** The articles of a file, and what could not be read of it; later lines are read all the same. */
export function* readInputs(file: string, today: string): Generator<Input | InputError> {
  if (!existsSync(file)) {
    yield new InputError(`${file}: no such file`);
    return;
  }
  let content: string;
  try {
    // A byte order mark is no part of the text.
    content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    yield new InputError(
      `${file}: can't be read (${error instanceof Error ? error.message : String(error)})`,
    );
    return;
  }
  const type = extname(file).toLowerCase();
  if (READ.has(type) && isBinary(content)) {
    yield new InputError(`${file}: is no text, or not in UTF-8`);
    return;
  }
  switch (type) {
    case '.jsonl':
      yield* readLines(file, content);
      return;
    case '.html':
    case '.htm':
      yield readPage(file, content, today);
      return;
    case '.txt':
      yield { id: file, title: firstLine(content), text: content, lang: 'en', isExtracted: false };
      return;
    default:
      yield new InputError(`${file}: is neither .jsonl, .txt nor .html`);
  }
}

function* readLines(file: string, content: string): Generator<Input | InputError> {
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() !== '') yield readLine(`${file}:${index + 1}`, line);
  }
}

function readLine(place: string, line: string): Input | InputError {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return new InputError(`${place}: is not JSON`);
  }
  const parsed = v.safeParse(lineSchema, data);
  if (!parsed.success) {
    return new InputError(`${place}: ${problemOf(parsed.issues[0])}`);
  }
  const { id, date, title, text, lang } = parsed.output;
  if (date != null && !isIsoDay(date))
    return new InputError(`${place}: "${date}" is no day (YYYY-MM-DD)`);
  return {
    id: String(id ?? place),
    title: title ?? firstLine(text),
    text,
    ...(date == null ? {} : { date }),
    lang: lang ?? 'en',
    isExtracted: false,
  };
}

/** What is wrong with a line, in words: `has no "text"`. */
function problemOf(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field === null) return 'is no JSON object';
  if (issue.input === undefined) return `has no "${field}"`;
  return field === 'text' ? issue.message : `"${field}": ${issue.message}`;
}

function readPage(file: string, content: string, today: string): Input | InputError {
  // A virtual console without listeners keeps the page's faulty style sheets out of our output.
  const { document } = new JSDOM(withoutStyles(content), { virtualConsole: new VirtualConsole() })
    .window;
  const steps = readArticle(document, { address: addressOf(document, file), today });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (!step.value) return new InputError(`${file}: no article found in the page`);
  const { article, date } = step.value;
  return {
    id: file,
    title: article.title,
    // Blocks are joined by blank lines, as the gold texts are.
    text: article.blocks.map((block) => block.text).join('\n\n'),
    ...(date === undefined ? {} : { date: date.day }),
    lang: article.lang,
    isExtracted: true,
  };
}

/** jsdom throws on style sheets that it can't parse, and no style is looked at here. */
const withoutStyles = (html: string): string =>
  html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '');

/** The address that a saved page gives for itself. */
function addressOf(document: Document, file: string): string {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return /^https?:\/\//.test(link) ? link : `https://localhost/${encodeURIComponent(file)}`;
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
