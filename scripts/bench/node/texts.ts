import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../../core/text/article.ts';
import { InputError, readInputs } from '../../annotate/inputs.ts';

const SAMPLE = 'assets/sample/alaska-summit.html';
const REAL = '../shared/corpus/real/gold.jsonl';
/** What a median news page shows. */
const PAGE_CHARS = 15_000;

/** An article of so many words, made of whole paragraphs of the texts, again from the start where they end. */
export function articleOf(texts: readonly string[], words: number): Article {
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((text) => text !== '');
  const blocks: { text: string; role: 'paragraph' }[] = [];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    const text = paragraphs[index % paragraphs.length] ?? '';
    blocks.push({ text, role: 'paragraph' });
    count += text.split(/\s+/).length;
  }
  return { title: '', lang: 'en', publishedAt: '2025-08-15', blocks };
}

/** The texts to read: our sample article, and real news where the corpus is there. */
export function readTexts(): { readonly texts: readonly string[]; readonly hasCorpus: boolean } {
  const today = '2026-01-01';
  const inputs = [...readInputs(SAMPLE, today)];
  const hasCorpus = existsSync(REAL);
  if (hasCorpus) inputs.push(...readInputs(REAL, today));
  const texts = inputs.flatMap((input) => (input instanceof InputError ? [] : [input.text]));
  return { texts, hasCorpus };
}

/** A text as long as a median page. */
export function pageText(texts: readonly string[]): string {
  const all = texts.join('\n');
  return all.repeat(Math.ceil(PAGE_CHARS / all.length)).slice(0, PAGE_CHARS);
}

/** Whether the compiled knowledge is there, and its bytes. */
export function readPackFile(): ArrayBuffer {
  return new Uint8Array(readFileSync('public/knowledge.bin')).buffer;
}
