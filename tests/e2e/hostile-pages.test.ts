import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, LEADERS } from '../support/article-page.ts';
import { hover, middleOf, noCard, NOWHERE, readCard } from '../support/card.ts';
import { errorCheckOf } from '../support/errors.ts';
import { openWithExtension, someMarks } from '../support/extension-browser.ts';
import { describeMarks } from '../support/read-marks.ts';
import type { PaintedMark } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest } from '../support/until.ts';

let browser: TestBrowser;
let checkErrors: ReturnType<typeof errorCheckOf>;
let count = 0;
beforeAll(async () => {
  browser = await openWithExtension();
  checkErrors = errorCheckOf(browser);
});
afterAll(() => browser.close());
afterEach(() => checkErrors());

/** Serves a page under a news site's address, opens it and waits for its marks. */
async function open(body: string, headers: Readonly<Record<string, string>> = {}) {
  count += 1;
  const address = `https://www.theguardian.com/world/2024/nov/20/hostile-${count}`;
  browser.server.serve(address, body, { 'content-type': 'text/html; charset=utf-8', ...headers });
  const page = await browser.newPage();
  await page.open(address);
  const marks = await someMarks(page);
  return { page, marks, first: marks[0] as PaintedMark, address }; // someMarks gives at least one
}

/** A name of ours, or an address of our files. */
const OURS = /backgrounder|(?:chrome|moz)-extension/i;

/** Listens to everything that a page can hear, from before its first element on. */
const SPY = `<script>{
  const heard = [];
  window.heard = heard;
  const show = (value) => { try { return JSON.stringify(value) ?? String(value) } catch { return String(value) } };
  const listen = (target) => {
    const names = new Set(['message', 'messageerror', 'securitypolicyviolation', 'unhandledrejection']);
    for (let own = target; own; own = Object.getPrototypeOf(own))
      for (const name of Object.getOwnPropertyNames(own)) if (name.startsWith('on')) names.add(name.slice(2));
    for (const name of names)
      target.addEventListener(name, (event) =>
        heard.push(name + ' ' + show(event.data) + show(event.detail) + show(event.message) + show(event.blockedURI) + show(event.sourceFile)), true);
  };
  listen(window); listen(document);
  new MutationObserver((records) => records.forEach(({ type, target, attributeName, addedNodes }) =>
    heard.push(type + ' ' + target.nodeName + ' ' + attributeName + [...addedNodes].map((node) => node.outerHTML ?? node.data))))
    .observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  for (const [owner, name] of [[EventTarget, 'dispatchEvent'], [EventTarget, 'addEventListener'], [Node, 'appendChild'],
    [Node, 'insertBefore'], [Element, 'append'], [Element, 'attachShadow'], [Element, 'setAttribute']]) {
    const before = owner.prototype[name];
    owner.prototype[name] = function (...given) { heard.push(name + show(given)); return before.apply(this, given) };
  }
  for (const name of ['postMessage', 'fetch']) {
    const before = window[name];
    window[name] = (...given) => { heard.push(name + show(given)); return before.apply(window, given) };
  }
  for (const name of ['log', 'debug', 'info', 'warn', 'error']) console[name] = (...given) => heard.push('console ' + show(given));
}</script>`;

describe('a page that spies', () => {
  it('hears no word of ours and sees no change before a card opens (S1)', async () => {
    const { page, marks } = await open(articlePage({ head: SPY }));
    expect(describeMarks(marks)).toEqual(LEADERS);
    await rest(300);
    const { heard, files, globals } = await page.run(() => {
      const own = globalThis as unknown as { heard: string[] }; // the page's own list
      return {
        heard: own.heard,
        files: [
          ...performance.getEntriesByType('resource').map(({ name }) => name),
          ...[...document.styleSheets].map(({ href, cssRules }) => `${href} ${cssRules.length}`),
        ],
        globals: Object.getOwnPropertyNames(globalThis),
      };
    }, undefined);
    expect(heard.length).toBeGreaterThan(3); // it does listen
    expect([...heard, ...files, ...globals].filter((line) => OURS.test(line))).toEqual([]);
    // Neither an element nor an attribute came after the parser's own.
    const changes = heard.filter((line) => /^(?:attributes|characterData)/.test(line));
    expect(changes).toEqual([]);
    await page.close();
  });

  it('sees one element without words while a card is open, and cannot look into it (S10)', async () => {
    const { page, first } = await open(articlePage());
    await hover(page, first);
    const seen = await page.run(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const { x, y } = host.getBoundingClientRect();
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      return {
        html: host.outerHTML,
        root: host.shadowRoot,
        inside: document.elementsFromPoint(x + 5, y + 5).map(({ localName }) => localName),
        text: document.documentElement.innerText.includes('Ukraine'),
      };
    }, undefined);
    // Nothing but "initial": browsers write `all` out where single properties stand beside it.
    expect(seen.html).toMatch(/^<div style="(?:[\w-]+: initial(?: !important)?; ?)+"><\/div>$/);
    expect(seen.root).toBeNull();
    expect(seen.text).toBe(false);
    expect(await readCard(page)).toBeDefined();
    await page.close();
  });
});

/** Sends every event that opens or closes cards at a point of the page. */
const fake = (page: TestPage, at: { x: number; y: number }): Promise<void> =>
  page.run(({ x, y }) => {
    const about = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
    const target = document.elementFromPoint(x, y) ?? document.body;
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'pointerout'])
      target.dispatchEvent(new PointerEvent(type, about));
    for (const type of ['mousemove', 'click', 'dblclick', 'contextmenu'])
      target.dispatchEvent(new MouseEvent(type, about));
    for (const key of ['Escape', 'Enter', 'Alt', 'Tab'])
      for (const type of ['keydown', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    for (const type of ['scroll', 'blur', 'focus', 'pagehide', 'pageshow', 'resize', 'popstate'])
      window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('selectionchange'));
    document.dispatchEvent(new Event('visibilitychange'));
  }, at);

describe('events that a script made (S2)', () => {
  it('open nothing', async () => {
    const { page, first } = await open(articlePage());
    await page.moveMouse(NOWHERE);
    await fake(page, middleOf(first));
    await rest(800);
    expect(await readCard(page)).toBeUndefined();
    await page.close();
  });

  it('close nothing, and take no mark away', async () => {
    const { page, marks, first } = await open(articlePage());
    await hover(page, first);
    await fake(page, NOWHERE);
    await rest(800);
    expect((await readCard(page))?.name).toBe('Volodymyr Zelenskyy');
    await page.press('Escape');
    await noCard(page);
    expect(describeMarks(await someMarks(page))).toEqual(describeMarks(marks));
    await page.close();
  });
});

/** Members of nodes and documents that something of ours may ask for. */
const MEMBERS =
  'activeElement addEventListener append appendChild attachShadow attributes body caretPositionFromPoint characterSet checkVisibility childElementCount childNodes children closest cloneNode compareDocumentPosition contains contentType createElement createElementNS createRange createTextNode createTreeWalker currentScript data defaultView designMode dir documentElement documentURI fonts firstChild focus forms fullscreenElement getAttribute getBoundingClientRect getClientRects getElementById getElementsByTagName getRootNode getSelection hasAttribute hasFocus head hidden id implementation innerText insertBefore isConnected lang lastChild lastElementChild links localName matches nextSibling nodeName nodeType nodeValue normalize offsetHeight offsetWidth ownerDocument parentElement parentNode previousSibling querySelector querySelectorAll readyState remove removeEventListener replaceChildren scripts scrollIntoView scrollTop scrollingElement shadowRoot style styleSheets tabIndex tagName textContent title visibilityState'.split(
    ' ',
  );

describe('a page that clobbers', () => {
  it('with form controls has the same marks and cards (S4)', async () => {
    const controls = MEMBERS.map((name) => `<input type="hidden" name="${name}">`).join('');
    const { page, marks, first } = await open(
      articlePage({ wrap: (text) => `<form>${controls}<div>${text}</div></form>` }),
    );
    expect(describeMarks(marks)).toEqual(LEADERS);
    expect((await hover(page, first)).name).toBe('Volodymyr Zelenskyy');
    await page.press('Escape');
    await noCard(page);
    await page.close();
  });

  it('with named images has the same marks and cards (S4)', async () => {
    const images = MEMBERS.map((name) => `<img name="${name}" alt="">`).join('');
    const { page, marks, first } = await open(articlePage({ end: `<div hidden>${images}</div>` }));
    expect(describeMarks(marks)).toEqual(LEADERS);
    await page.moveMouse(middleOf(first));
    await rest(1200);
    // What looks for the card in the other tests asks the clobbered document.
    const elements = await page.run(() => {
      const root = Document.prototype.querySelector.call(document, ':root');
      return [...(root?.children ?? [])].map(({ localName }) => localName);
    }, undefined);
    expect(elements).toEqual(['head', 'body', 'div']);
    await page.press('Escape');
    await page.close();
  });

  it('with ids named like globals of ours has the same marks and cards (S4)', async () => {
    const ids = 'chrome browser runtime CSS navigator Highlight StaticRange visualViewport'.split(
      ' ',
    );
    const { page, marks, first } = await open(
      articlePage({ end: ids.map((id) => `<a id="${id}" name="${id}"></a>`).join('') }),
    );
    expect(describeMarks(marks)).toEqual(LEADERS);
    expect((await hover(page, first)).name).toBe('Volodymyr Zelenskyy');
    await page.close();
  });

  it('by breaking every prototype of its own world has the same marks and cards (S4)', async () => {
    const break_ = `<script>
      addEventListener('load', () => {
        for (const owner of [EventTarget, Node, Element, HTMLElement, Document, Range, TreeWalker, MutationObserver, Map, Set, Promise, Array, String])
          for (const name of ['createTreeWalker', 'querySelectorAll', 'closest', 'getAttribute', 'observe', 'then', 'flatMap', 'toSorted', 'getClientRects', 'attachShadow', 'showPopover', 'replaceAll'])
            if (Object.hasOwn(owner.prototype, name)) owner.prototype[name] = () => { throw new Error('broken') };
      });</script>`;
    count += 1;
    const address = `https://www.theguardian.com/world/2024/nov/20/hostile-${count}`;
    browser.server.serve(address, articlePage({ head: break_ }));
    const page = await browser.newPage();
    await page.open(address);
    await rest(1500);
    const names = await page.run(() => {
      const found: string[] = [];
      CSS.highlights.forEach((highlight, name) => found.push(`${name} ${highlight.size}`));
      return found.join();
    }, undefined);
    expect(names).toContain('backgrounder-leader 2');
    await page.close();
  });
});

describe('a page with a policy', () => {
  const REPORTS = `<script nonce="n">window.refused = []; addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => { if (!blockedURI.endsWith('/favicon.ico')) refused.push(violatedDirective + ' ' + blockedURI) })</script>`;
  const POLICIES = {
    'strict CSP': "default-src 'none'; script-src 'nonce-n'",
    'Trusted Types':
      "default-src 'none'; script-src 'nonce-n'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'a sandbox': "default-src 'none'; script-src 'nonce-n'; sandbox allow-scripts",
  } as const;

  it.each(Object.entries(POLICIES))(
    'of %s has a card, and reports nothing (S5)',
    async (_, policy) => {
      const { page, marks, first } = await open(articlePage({ head: REPORTS }), {
        'content-security-policy': policy,
      });
      expect(describeMarks(marks)).toEqual(LEADERS);
      const card = await hover(page, first);
      expect(card.name).toBe('Volodymyr Zelenskyy');
      const look = await page.inCard((root) => {
        const dialog = root.querySelector('[role="dialog"]') as HTMLElement;
        const { backgroundColor, borderRadius, position } = getComputedStyle(dialog);
        return { backgroundColor, borderRadius, position };
      });
      expect(look?.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
      expect(look?.borderRadius).not.toBe('0px');
      expect(card.rect.width).toBeGreaterThan(250);
      const refused = await page.run(
        () => (globalThis as unknown as { refused: string[] }).refused, // the page's own list
        undefined,
      );
      expect(refused).toEqual([]);

      await page.close();
    },
  );
});
