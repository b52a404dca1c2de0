import type { BlockRole } from '../../core/text/article.ts';

/** The role that an element gives to its text; `paragraph` for boxes that say nothing more. */
const ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  blockquote: 'quote',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

const BOXES: ReadonlySet<string> = new Set([
  ...Object.keys(ROLES),
  ...'p div section article main header figure ul ol dl table thead tbody tfoot tr body form'.split(
    ' ',
  ),
  ...'fieldset details summary hgroup hr center search'.split(' '),
]);

/** Whether an element starts and ends a line by HTML's own style sheet, which costs no style to know. */
export function isBox(localName: string): boolean {
  return BOXES.has(localName);
}

/**
 * The role of text in an element inside text of another role: its own, or else the outer one.
 * A paragraph in a cell is a paragraph: older pages lay out whole articles in tables.
 */
export function roleInside(localName: string, outer: BlockRole): BlockRole {
  const own = ROLES[localName];
  if (own !== undefined) return outer === 'quote' && own === 'list-item' ? 'quote' : own;
  return outer === 'cell' && localName === 'p' ? 'paragraph' : outer;
}
