import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, LEADERS, PARAGRAPHS } from '../support/article-page.ts';
import { hover } from '../support/card.ts';
import { errorCheckOf } from '../support/errors.ts';
import { openWithExtension, someMarks } from '../support/extension-browser.ts';
import { openReporter, type Reporter } from '../support/page-report.ts';
import { describeMarks, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest } from '../support/until.ts';

let browser: TestBrowser;
let checkErrors: ReturnType<typeof errorCheckOf>;
let reporter: Reporter;
let count = 0;
beforeAll(async () => {
  browser = await openWithExtension();
  checkErrors = errorCheckOf(browser);
  reporter = await openReporter(browser);
});
afterAll(() => browser.close());
afterEach(() => checkErrors());

type Served = { readonly type: string; readonly body: string | Buffer };

/** Opens a document on a host of the list, or on one where nothing of ours runs. */
async function open({ type, body }: Served, host = 'www.reuters.com'): Promise<TestPage> {
  count += 1;
  const address = `https://${host}/world/2024/nov/20/document-${count}`;
  browser.server.serve(address, body, { 'content-type': type });
  const page = await browser.newPage();
  // A document that the browser hands to a viewer or saves is no load to it.
  await Promise.race([page.open(address).catch(() => undefined), rest(4000)]);
  return page;
}

/** The document as its markup. */
const markup = (page: TestPage): Promise<string> =>
  page.run(() => new XMLSerializer().serializeToString(document), undefined);

/** Without the document's own address, which its markup and what is wrong with it may hold. */
const bare = (html: string): string =>
  html.replaceAll(/(?:www\.example\.com|www\.reuters\.com)\/[\w/-]+|document-\d+/g, '');

/** Opens a document with and without us, and compares once ours has had time to read. */
async function compare(served: Served): Promise<{ ours: string; without: string; marks: number }> {
  const page = await open(served);
  const plain = await open(served, 'www.example.com');
  await rest(900);
  const [ours, without] = [await markup(page), await markup(plain)];
  const marks = (await readMarks(page)).length;
  await Promise.all([page.close(), plain.close()]);
  expect(page.errors.map(bare)).toEqual(plain.errors.map(bare));
  return { ours: bare(ours), without: bare(without), marks };
}

const TEXT = PARAGRAPHS.join('\n\n');
const XHTML = articlePage()
  .replace('<!doctype html>', '<?xml version="1.0"?>')
  .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
  .replaceAll(/<meta ([^>]*)>/g, '<meta $1/>');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);

const DOCUMENTS: Readonly<Record<string, Served>> = {
  XML: { type: 'application/xml', body: `<story><p>${TEXT}</p></story>` },
  'broken XML': { type: 'text/xml', body: `<story><p>${TEXT}</story>` },
  RSS: {
    type: 'application/rss+xml',
    body: `<rss version="2.0"><channel><title>News</title><item><description>${TEXT}</description></item></channel></rss>`,
  },
  SVG: {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 90"><text y="20">${TEXT}</text></svg>`,
  },
  JSON: { type: 'application/json', body: JSON.stringify({ articleBody: TEXT }) },
  'plain text': { type: 'text/plain; charset=utf-8', body: TEXT },
  'an image': { type: 'image/png', body: PNG },
  'a frameset': {
    type: 'text/html',
    body: '<html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
  },
  'an empty body': { type: 'text/html', body: '<!doctype html><title></title>' },
  'no bytes at all': { type: 'text/html', body: '' },
};

describe('documents that are no pages', () => {
  it.each(Object.entries(DOCUMENTS))('%s is left as it is (R3)', async (_name, served) => {
    const { ours, without, marks } = await compare(served);
    expect(marks).toBe(0);
    expect(ours).toBe(without);
  });

  it('a document without a root is left as it is (R3)', async () => {
    const body = '<script>document.documentElement.remove()</script>';
    const page = await open({ type: 'text/html', body });
    await rest(500);
    expect(await page.run(() => document.childNodes.length, undefined)).toBe(0);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('a PDF opens no script of ours (R3)', async () => {
    const body =
      '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
    const page = await open({ type: 'application/pdf', body });
    await rest(800);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('XHTML is read like any page (R3)', async () => {
    const page = await open({ type: 'application/xhtml+xml', body: XHTML });
    const marks = await someMarks(page);
    expect(describeMarks(marks)).toEqual(LEADERS);
    if (marks[0] === undefined) throw new Error('no mark');
    expect((await hover(page, marks[0])).name).toBe('Volodymyr Zelenskyy');
    await page.close();
  });
});

const HTML = 'text/html; charset=utf-8';

describe('documents that are written anew', () => {
  it('by document.open become another article, without an error (R3)', async () => {
    const page = await open({ type: HTML, body: articlePage() });
    await someMarks(page);
    const other = articlePage({ paragraphs: PARAGRAPHS.toReversed() });
    await page.run((html) => {
      document.open();
      document.write(html);
      document.close();
    }, other);
    await rest(1500);
    // Browsers take the listeners of a document that is opened anew; what is painted then stands on words.
    const marks = describeMarks(await readMarks(page));
    expect([[], LEADERS.toReversed()]).toContainEqual(marks);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('whose root is replaced lose their marks with it, without an error (R3)', async () => {
    const page = await open({ type: HTML, body: articlePage() });
    await someMarks(page);
    await page.run(() => {
      const copy = document.documentElement.cloneNode(true);
      document.replaceChild(copy, document.documentElement);
    }, undefined);
    await page.moveMouse({ x: 200, y: 200 }, 5);
    await rest(800);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('whose designMode is on are an editor (R5)', async () => {
    const body = articlePage({ end: '<script>document.designMode = "on"</script>' });
    const page = await open({ type: HTML, body });
    await rest(900);
    expect(await readMarks(page)).toEqual([]);
    const report = await reporter.reportOf(await page.run(() => location.href, undefined));
    expect(report).toEqual({ state: 'no-article', why: 'editor' });
    await page.close();
  });

  it('whose article becomes an editor lose the marks in it (R5)', async () => {
    const page = await open({ type: HTML, body: articlePage() });
    await someMarks(page);
    await page.run(() => {
      const article = document.querySelector('article');
      article?.setAttribute('contenteditable', 'true');
      article?.append('Written by the reader.');
    }, undefined);
    await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBe(0);
    await page.close();
  });
});

describe('pages of many parts', () => {
  it('with 400 frames are read once, in the top frame alone (R3)', async () => {
    const frame = articlePage().replaceAll('"', '&quot;');
    const frames = `<iframe loading="eager" srcdoc="${frame}"></iframe>`.repeat(400);
    const address = 'https://www.reuters.com/world/2024/nov/20/document-of-400-frames';
    browser.server.serve(address, articlePage({ end: frames }), { 'content-type': HTML });
    const page = await browser.newPage();
    // A browser takes 12 s for such a page on two cores, with us and without: its load is waited for.
    await page.open(address);
    const marks = await someMarks(page);
    expect(describeMarks(marks)).toEqual(LEADERS);
    const inFrames = await page.run(
      () =>
        [...document.querySelectorAll('iframe')].filter(
          ({ contentWindow }) =>
            (contentWindow as (Window & typeof globalThis) | null)?.CSS.highlights.size !== 0,
        ).length,
      undefined,
    );
    expect(inFrames).toBe(0);
    await page.close();
  });

  it('with an article in open and closed shadow roots are not read into (R5)', async () => {
    const script = `<div id="a"></div><div id="b"></div><script>
      for (const [id, mode] of [['a', 'open'], ['b', 'closed']])
        document.getElementById(id).attachShadow({ mode }).innerHTML = '<p>' + document.querySelector('p').textContent + '</p>';
    </script>`;
    const page = await open({ type: HTML, body: articlePage({ end: script }) });
    expect(describeMarks(await someMarks(page))).toEqual(LEADERS);
    await page.close();
  });

  it('with 20,000 elements nested in each other do not overflow (R6)', async () => {
    const depth = 20_000;
    const script = `<script>{
      let at = document.querySelector('article');
      for (let i = 0; i < ${depth}; i += 1) { const next = document.createElement('div'); at.append(next); at = next }
      at.append('The end of it all was that Emmanuel Macron said nothing.');
    }</script>`;
    const page = await open({ type: HTML, body: articlePage({ end: script }) });
    await rest(1500);
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
