import { type Article, type Block, type BlockRole, MAX_BLOCKS } from '../core/text/article.ts';
import { MessageError } from './message-errors.ts';
import { isoDay, line, list, record, string } from './shapes.ts';

/** acceptance.md R6 asks for 1 MB articles; what is longer is not read to the end by anyone. */
const MAX_TEXT = 2_000_000;

const BLOCK_ROLES: readonly BlockRole[] = [
  'headline',
  'paragraph',
  'quote',
  'list-item',
  'caption',
  'cell',
];

/** An article, with no other fields than its own. Throws a `MessageError` for any other shape or too much text. */
export function parseArticle(value: unknown): Article {
  const article = record(value, 'article');
  const blocks = list(article['blocks'], MAX_BLOCKS, 'blocks').map(parseBlock);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > MAX_TEXT) throw new MessageError('blocks');
  return {
    title: line(article['title'], 'title'),
    lang: line(article['lang'], 'lang'),
    blocks,
    ...(article['publishedAt'] === undefined
      ? {}
      : { publishedAt: isoDay(article['publishedAt']) }),
  };
}

function parseBlock(value: unknown): Block {
  const block = record(value, 'block');
  const role = BLOCK_ROLES.find((known) => known === block['role']);
  if (role === undefined) throw new MessageError('role');
  return { role, text: string(block['text'], 'text') };
}
