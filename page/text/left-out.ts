import { MAX_ORNAMENT_CHARS, SLICE_NODES } from '../limits.ts';
import { native } from '../dom/native.ts';

/** Elements whose text is never an article's: product.md §2, and what holds no prose at all. */
const LEFT_OUT_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed canvas svg math audio video map head title ' +
    'select textarea input button option datalist label meter progress output dialog menu ' +
    'nav aside footer address code kbd samp var pre tt xmp listing plaintext rt rp del'
  ).split(' '),
);

const LEFT_OUT_ROLES: ReadonlySet<string | null> = new Set(
  (
    'textbox searchbox combobox navigation complementary search contentinfo menu menubar toolbar ' +
    'tablist dialog alertdialog status doc-noteref'
  ).split(' '),
);

/** Attributes by which a page says that text is hidden, edited, not to be translated, or not the article. */
const LEFT_OUT_SELECTOR = [
  '[hidden]',
  '[inert]',
  '[translate="no" i]',
  '[contenteditable]:not([contenteditable="false" i])',
  '.sr-only',
  '.visually-hidden',
  '.screen-reader-text',
  '.notranslate',
  'sup.reference',
].join(',');

/** The attributes of them that a page changes on text which stays: an editor made of an article, a part folded away. */
export const LEAVING_ATTRIBUTES = ['hidden', 'inert', 'translate', 'contenteditable', 'role'];

/** Elements that are boxes of a page's furniture when their class says so. */
const FURNITURE_TAGS: ReadonlySet<string> = new Set('div section ul ol p header table'.split(' '));

/** Words in class and id of related lists, comments, sharing, bylines and advertising, whole words only. */
const FURNITURE_WORDS =
  /(?:^|[\s_-])(?:related|recirc\w*|recommend(?:ed|ations?)?|read-?(?:more|next|also)|more-(?:on|from|stories|news)|most-?(?:read|popular|viewed)|popular|trending|newsletters?|sign-?up|promos?|comments?|disqus|social|shar(?:e|ing|ebar|etools)|breadcrumbs?|bylines?|author-?(?:bio|info|box)|tag(?:s|list)?|keywords|ad(?:s|vert|vertisement)?|sponsored|outbrain|taboola|cookie|paywall|pagination|sidebar|teasers?|toc|navbox|infobox|catlinks|reflist|mw-editsection)(?:$|[\s_-])/i;

/** "share-wrapper" and "has-sidebar" are around an article, not beside it. */
const WRAPPER = /wrap|container|layout|grid|(?:^|[_-])(?:has|with|no)[_-]/i;

/** The elements below a root that attributes leave out, found by three native queries; yields every SLICE_NODES of them. */
export function* leftOutByAttribute(
  root: Element,
): Generator<undefined, ReadonlySet<Element>, undefined> {
  const found = new Set<Element>();
  for (const element of native.all(root, LEFT_OUT_SELECTOR)) {
    found.add(element);
    if (found.size % SLICE_NODES === 0) yield;
  }
  yield;
  let visited = 0;
  // One selector for all roles: fifteen of them would be tried on each element of the page.
  for (const element of native.all(root, '[role]')) {
    if (LEFT_OUT_ROLES.has(native.attribute(element, 'role'))) found.add(element);
    if ((visited += 1) % SLICE_NODES === 0) yield;
  }
  yield;
  // Hidden from assistive technology: an ornament, or the whole page while a dialog is open.
  for (const element of native.all(root, '[aria-hidden="true" i]:not(svg)')) {
    if ((native.textContent(element) ?? '').length <= MAX_ORNAMENT_CHARS) found.add(element);
    yield; // each may hold all of the page's text
  }
  return found;
}

/** Whether an element's name alone leaves it out: scripts, forms' controls, navigation, code. */
export function isLeftOutTag(localName: string): boolean {
  return LEFT_OUT_TAGS.has(localName);
}

/**
 * Whether class or id call an element related links, comments, sharing, a byline or advertising.
 * Accepts "related-links", "RelatedLinks", "article__share"; refuses "commentary", "shared".
 * Refusing "widget" too: Elementor calls every paragraph one.
 */
export function isCalledFurniture(element: Element, localName: string): boolean {
  return (
    FURNITURE_TAGS.has(localName) &&
    (areFurniture(native.attribute(element, 'class')) ||
      areFurniture(native.attribute(element, 'id')))
  );
}

/** What was answered for a class or id: most elements of a page share theirs with others. */
const answers = new Map<string, boolean>();
/** A page has a few hundred; one that makes up ids without end must not fill the memory. */
const MAX_ANSWERS = 5000;

/** Whether one of the names of an attribute is furniture's; null where there is no attribute. */
function areFurniture(names: string | null): boolean {
  if (names === null || names.length < 2) return false;
  let answer = answers.get(names);
  if (answer === undefined) {
    const words = names.replace(/([a-z])([A-Z])/g, '$1-$2');
    // One look at all of them spares most elements the look at each.
    answer =
      FURNITURE_WORDS.test(words) &&
      words.split(/\s+/).some((name) => !WRAPPER.test(name) && FURNITURE_WORDS.test(name));
    if (answers.size >= MAX_ANSWERS) answers.clear();
    answers.set(names, answer);
  }
  return answer;
}
