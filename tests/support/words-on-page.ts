/**
 * Texts of a page, or of a card's root, that do not come from the catalog of a pseudo-language: no bracket
 * stands beside them, and they are neither English of the knowledge nor words of somebody else. Runs in a page.
 */
export function literalsIn(root: ParentNode | undefined): readonly string[] {
  const NOT_OURS =
    '[lang="en"], .page-words, .missing-terms [dir="auto"], .panel-article-title, .host, kbd, code, pre, script, style, .sources, .glossary-sources, .glossary-address';
  const found: string[] = [];
  for (const element of (root ?? document.body).querySelectorAll('*')) {
    if (element.closest(NOT_OURS) !== null) continue;
    const texts = [...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [],
    );
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      texts.push(element.getAttribute(name) ?? '');
    for (const text of texts)
      if (
        /\p{L}{2}/u.test(text) &&
        !/[⟦⟧]/.test(text) &&
        !/^\W*\d{1,2}\b/.test(text) && // a date, which Intl has written
        !['Backgrounder', 'example.org'].includes(text.trim())
      )
        found.push(`${element.localName}.${element.getAttribute('class') ?? ''}: ${text}`);
  }
  return found;
}

/**
 * What does not stand on the side where the language begins: an element whose direction is the other one, or a
 * heading whose words do not begin at its own beginning. Texts of another language keep theirs. Runs in a page.
 */
export function unmirroredIn(root: ParentNode | undefined): readonly string[] {
  const within = root ?? document.body;
  const frame = root === undefined ? document.documentElement : within.querySelector('.card');
  const direction = frame?.getAttribute('dir') ?? 'ltr';
  const own = [...within.querySelectorAll('*')].filter(
    (element) =>
      element.closest('[dir="auto"], [dir="ltr"] [lang="en"], [lang="en"][dir], bdi, svg, kbd') ===
        null && !element.matches('[dir="ltr"], input, textarea, style, script'),
  );
  const wrong = own.filter((element) => getComputedStyle(element).direction !== direction);
  const headings = own.filter((element) => {
    if (!element.matches('h2, h3') || element.getClientRects().length === 0) return false;
    if (getComputedStyle(element).display !== 'block') return false;
    const words = document.createRange();
    words.selectNodeContents(element);
    const [outer, inner] = [element.getBoundingClientRect(), words.getBoundingClientRect()];
    const { paddingInlineStart } = getComputedStyle(element);
    const gap = direction === 'rtl' ? outer.right - inner.right : inner.left - outer.left;
    return inner.width > 0 && gap > Number.parseFloat(paddingInlineStart) + 2;
  });
  return [...wrong, ...headings].map(
    (element) => `${element.localName}.${element.getAttribute('class') ?? ''}`,
  );
}
