import type { BlockRole } from '../../core/text/article.ts';

/** The role that an element gives to its text; `paragraph` for boxes that say nothing more. */
const ROLES: ReadonlyMap<string, BlockRole> = new Map(
  Object.entries({
    headline: 'h1 h2 h3 h4 h5 h6',
    quote: 'blockquote',
    'list-item': 'li dt dd',
    caption: 'figcaption caption',
    cell: 'td th',
  } satisfies Partial<Record<BlockRole, string>>).flatMap(([role, names]) =>
    // The keys are those of the literal above.
    names.split(' ').map((name) => [name, role as BlockRole] as const),
  ),
);

const BOXES: ReadonlySet<string> = new Set([
  ...ROLES.keys(),
  ...(
    'p div section article main header figure ul ol dl table thead tbody tfoot tr body form ' +
    'fieldset details summary hgroup hr center search'
  ).split(' '),
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
  const own = ROLES.get(localName);
  if (own !== undefined) return outer === 'quote' && own === 'list-item' ? 'quote' : own;
  return outer === 'cell' && localName === 'p' ? 'paragraph' : outer;
}
