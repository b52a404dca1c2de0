import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseNewsSites } from '../../platform/news-sites.ts';
import { InputError, readInputs } from '../annotate/inputs.ts';

/** A page to be opened under the address of a news site. */
export type PageToOpen = {
  readonly address: string;
  readonly body: string;
  /** Of the answer; HTML without more where there are none. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** The scripts of a saved page don't find what they look for, and would put an error in its place. */
const NO_SCRIPTS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
};

/** Where a file is shown that names no address of its own, or none of the list. */
const SITE = 'https://theconversation.com';
const SAMPLE = 'assets/sample/alaska-summit.html';

/**
 * The pages of a file: an HTML page as it is, a text or each line of a JSONL file as a plain article.
 * Without a file the sample article. What is wrong with a file comes as an `InputError`.
 */
export function pagesOfFile(file: string = SAMPLE): readonly (PageToOpen | InputError)[] {
  if (!existsSync(file)) return [new InputError(`${file}: no such file`)];
  if (/^\.html?$/i.test(extname(file))) {
    const body = readFileSync(file, 'utf8');
    const address = ownAddress(body) ?? `${SITE}/article/2025-${baseName(file)}`;
    return [{ address, body, headers: NO_SCRIPTS }];
  }
  const today = new Date().toISOString().slice(0, 10);
  return [...readInputs(file, today)].map((input, index) =>
    input instanceof InputError
      ? input
      : { address: `${SITE}/article/text-of-the-file-${index + 1}`, body: pageOfText(input) },
  );
}

/** The address that a saved page gives for itself, where the extension reads that site. */
function ownAddress(body: string): string | undefined {
  const link = /<link\b[^>]*rel=["']?canonical["']?[^>]*>/i.exec(body)?.[0] ?? '';
  const href = /href=["']?(https?:\/\/[^"'\s>]+)/i.exec(link)?.[1];
  if (href === undefined || !URL.canParse(href)) return undefined;
  const address = new URL(href);
  const sites = parseNewsSites(readFileSync('assets/news-sites.txt', 'utf8'));
  const isRead = sites.some((site) => `.${address.hostname}`.endsWith(`.${site}`));
  address.protocol = 'https:';
  address.hash = '';
  return isRead ? address.href : undefined;
}

/** A plain page around a text: its paragraphs are parted by blank lines, its first is the headline. */
export function pageOfText(input: {
  readonly title: string;
  readonly text: string;
  readonly date?: string;
}): string {
  const paragraphs = input.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  const rest = paragraphs[0] === input.title ? paragraphs.slice(1) : paragraphs;
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: input.title,
    ...(input.date === undefined ? {} : { datePublished: input.date }),
  };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(input.title)}</title>
<script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>
<style>body { margin: 2em auto; max-width: 680px; padding: 0 1em; font: 18px/1.6 Georgia, serif }</style>
</head><body><article><h1>${escaped(input.title)}</h1>
${rest.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</article></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function baseName(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? '').replace(/\.\w+$/, '').replaceAll(/[^\w-]+/g, '-');
}
