// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addressKind } from '../../page/article/address.ts';
import { readArticle } from '../../page/article/read-article.ts';
import { drain, parsePage } from './parse-page.ts';

const SENTENCE =
  'The two presidents spoke for three hours and agreed that their ministers would meet again. ';
const PROSE = `<p>${SENTENCE.repeat(3)}</p>`.repeat(6);
const STORY = 'https://news.example/world/2025/08/14/two-presidents-meet-in-alaska';
const NEWS_ARTICLE =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>';

function read(html: string, address = STORY, isAsked = false) {
  return drain(readArticle(parsePage(html), { address, today: '2025-12-01', isAsked }));
}

function languageOf(attributes: string, inner: string): string | undefined {
  const div = `<div ${inner}><h1>Zwei Präsidenten</h1>${PROSE}</div>`;
  return read(`<html ${attributes}><body>${div}</body></html>`)?.article.lang;
}

describe('readArticle', () => {
  it('takes headline and body, and nothing around them', () => {
    const html = `<body><header><p>${SENTENCE}</p></header><main><h1>Two presidents meet</h1>
      <div class="body">${PROSE}</div><aside>${PROSE}</aside><div class="related-stories"><p>${SENTENCE}</p></div>
      </main><footer><p>${SENTENCE}</p></footer></body>`;
    const result = read(html);
    expect(result?.article.title).toBe('Two presidents meet');
    expect(result?.article.blocks.map(({ role }) => role)).toEqual([
      'headline',
      ...Array(6).fill('paragraph'),
    ]);
  });

  it('reads a headline that stands outside the container first', () => {
    const html = `<body><div><h1>Two presidents meet</h1><p>${SENTENCE.repeat(8)}</p></div><div>${PROSE}${PROSE}</div></body>`;
    expect(read(html)?.found.roots.map(({ localName }) => localName)).toEqual(['h1', 'div']);
  });

  it('takes a short item with structured data', () => {
    const html = `<head>${NEWS_ARTICLE}</head><body><article><h1>Short item</h1><p>${SENTENCE.repeat(4)}</p></article></body>`;
    expect(read(html)?.article.blocks).toHaveLength(2);
  });

  it('refuses the same short item without evidence', () => {
    const html = `<body><div><p>${SENTENCE.repeat(4)}</p></div></body>`;
    expect(read(html, 'https://news.example/a')).toBeUndefined();
  });

  it('takes it when the reader asks', () => {
    const html = `<body><div><p>${SENTENCE.repeat(4)}</p></div></body>`;
    expect(read(html, 'https://news.example/', true)?.article.blocks).toHaveLength(1);
  });

  it('takes an old page whose paragraphs are separated by line breaks', () => {
    const html = `<body><table><tr><td>${`${SENTENCE.repeat(3)}<br><br>`.repeat(8)}</td></tr></table></body>`;
    expect(read(html, 'https://news.example/1999/story12345.html')?.article.blocks).toHaveLength(8);
  });

  it('refuses a home page with an article on it', () => {
    const html = `<head>${NEWS_ARTICLE}</head><body><article><h1>News</h1>${PROSE}</article></body>`;
    expect(read(html, 'https://news.example/')).toBeUndefined();
    expect(read(html, 'https://news.example/search?q=x')).toBeUndefined();
  });

  it('refuses a front of teasers', () => {
    const teaser = `<div><h3><a href="/x">A headline that is a link</a></h3><p>${SENTENCE}</p></div>`;
    expect(
      read(
        `<body><main><h1>World</h1>${teaser.repeat(20)}</main></body>`,
        'https://news.example/world',
      ),
    ).toBeUndefined();
  });

  it('refuses a shop', () => {
    const product =
      '<script type="application/ld+json">{"@type":"Product","name":"Kettle"}</script>';
    const html = `<head>${product}<meta property="og:type" content="product"></head><body><h1>Kettle</h1>${PROSE}</body>`;
    expect(read(html, 'https://shop.example/products/kettle')).toBeUndefined();
  });

  it('refuses a page that is edited', () => {
    expect(read(`<body contenteditable><h1>Draft</h1>${PROSE}</body>`)).toBeUndefined();
    expect(
      read(`<body><div contenteditable="true"><h1>Draft</h1>${PROSE}</div></body>`),
    ).toBeUndefined();
  });

  it('finds the article of a page that is wrapped in a form with shadowing controls', () => {
    const controls = [
      'parentNode',
      'parentElement',
      'childNodes',
      'querySelectorAll',
      'closest',
      'contains',
    ];
    const html = `<body><form>${controls.map((name) => `<input name="${name}">`).join('')}<h1>Two presidents meet</h1>${PROSE}</form></body>`;
    expect(read(html)?.article.blocks).toHaveLength(7);
  });

  it('takes the language of the text, then of the page, then English', () => {
    expect(languageOf('lang="en"', 'lang="de"')).toBe('de');
    expect(languageOf('lang="es_ES"', '')).toBe('es-ES');
    expect(languageOf('lang="?"', '')).toBe('en');
  });

  it.each([
    '',
    '<body></body>',
    '<frameset><frame></frameset>',
    '<body><svg><text>Putin</text></svg></body>',
  ])('finds nothing in %j', (html) => {
    expect(read(html)).toBeUndefined();
  });
});

describe('addressKind', () => {
  it.each([
    ['https://news.example/', 'home'],
    ['https://news.example/index.html', 'home'],
    ['https://news.example/en', 'home'],
    ['https://news.example/?p=123', 'unknown'],
    ['https://news.example/search/?q=putin', 'search'],
    ['https://news.example/tag/ukraine', 'listing'],
    ['https://news.example/author/jane', 'listing'],
    ['https://news.example/2025/aug/14/talks', 'story'],
    ['https://news.example/world/two-presidents-meet-in-alaska', 'story'],
    ['https://news.example/articles/4123456', 'story'],
    ['https://news.example/world', 'unknown'],
    ['about:blank', 'unknown'],
  ])('calls %s %s', (address, kind) => {
    expect(addressKind(new URL(address))).toBe(kind);
  });
});
