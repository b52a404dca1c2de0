// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../page/article/page-facts.ts';
import { readStructuredData } from '../../page/article/structured-data.ts';
import { findPublicationDate } from '../../page/date/find-publication-date.ts';
import { parseDay } from '../../page/date/parse-day.ts';
import { parsePage } from './parse-page.ts';

function dateOf(html: string, address = 'https://news.example/story') {
  const document = parsePage(html);
  const facts = readPageFacts(document, address);
  return findPublicationDate(document, { facts, found: undefined, today: '2025-12-01' });
}

function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

function meta(day: string): string {
  return `<meta property="article:published_time" content="${day}">`;
}

const explainer = (published: string, modified: string, shown: string): string =>
  script(`{"@type":"NewsArticle","datePublished":"${published}","dateModified":"${modified}"}`) +
  `<article><h1>What is NATO?</h1><time datetime="${shown}">now</time></article>`;

describe('findPublicationDate', () => {
  it('looks at the first thousand of a page’s meta and time elements (R6)', () => {
    const many = '<meta name="a" content="b"><time>no day</time>'.repeat(999);
    expect(dateOf(`<head>${many}${meta('2025-03-04')}</head>`)?.day).toBe('2025-03-04');
    expect(dateOf(`<head>${many.repeat(2)}${meta('2025-03-04')}</head>`)).toBeUndefined();
  });

  it('reads structured data before everything else', () => {
    const html =
      script('{"@type":"NewsArticle","datePublished":"2025-08-14T22:10:00-04:00"}') +
      '<meta property="article:published_time" content="2025-08-20">';
    expect(dateOf(html, 'https://news.example/2025/08/21/x')).toEqual({
      day: '2025-08-14',
      source: 'structured-data',
    });
  });

  it('takes the day of a rewriting after a year that the page itself shows', () => {
    expect(dateOf(explainer('2012-05-10', '2025-04-24', '2025-04-24'))).toEqual({
      day: '2025-04-24',
      source: 'modified',
    });
  });

  it.each([
    ['the page shows the first day', '2012-05-10', '2025-04-24', '2012-05-10'],
    ['the change came within a year', '2025-01-10', '2025-04-24', '2025-04-24'],
  ])('keeps the day of publication where %s', (_, published, modified, shown) => {
    expect(dateOf(explainer(published, modified, shown))).toEqual({
      day: published,
      source: 'structured-data',
    });
  });

  it.each([
    [
      'an array',
      '[{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"datePublished":"2025-08-14"}]',
    ],
    ['a graph', '{"@graph":[{"@type":"ReportageNewsArticle","datePublished":"2025-08-14"}]}'],
    [
      'a main entity',
      '{"@type":"WebPage","mainEntity":{"@type":"LiveBlogPosting","datePublished":"2025-08-14"}}',
    ],
    ['a comment around it', '<!-- {"@type":"NewsArticle","datePublished":"2025-08-14"} -->'],
    ['raw line breaks', '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2025-08-14",}'],
    [
      'what is not JSON',
      '{"@type":"NewsArticle","headline":"say "no"","datePublished":"2025-08-14"}',
    ],
  ])('reads %s', (_name, json) => {
    expect(dateOf(script(json))).toEqual({ day: '2025-08-14', source: 'structured-data' });
  });

  it('takes the article of this page among several', () => {
    const list = [1, 2, 3].map(
      (n) =>
        `{"@type":"NewsArticle","url":"https://news.example/story-${n}","datePublished":"2025-08-0${n}"}`,
    );
    expect(dateOf(script(`[${list.join()}]`), 'https://news.example/story-2')?.day).toBe(
      '2025-08-02',
    );
  });

  it('does not take a date from a list of other articles', () => {
    const list = [1, 2, 3].map(
      (n) =>
        `{"@type":"NewsArticle","url":"https://news.example/other-${n}","datePublished":"2025-08-0${n}"}`,
    );
    expect(dateOf(script(`[${list.join()}]`), 'https://news.example/story')).toBeUndefined();
  });

  it.each([
    ['<meta property="article:published_time" content="2025-08-14T10:00:00Z">', 'meta'],
    ['<meta name="parsely-pub-date" content="2025-08-14">', 'meta'],
    ['<meta name="DC.date.issued" content="20250814">', 'meta'],
    ['<span itemprop="datePublished" content="2025-08-14"></span>', 'microdata'],
    [
      '<h1>Two presidents</h1><div><time datetime="2025-08-14T01:00">Thursday</time></div>',
      'visible',
    ],
    [
      '<div><div><h1>Two presidents</h1></div><time datetime="2025-08-14">Thursday</time></div>',
      'time-element',
    ],
    ['<div><h1>Two presidents</h1><p class="date">14. August 2025</p></div>', 'visible'],
    ['<meta property="article:modified_time" content="2025-08-14">', 'modified'],
  ])('reads %s', (html, source) => {
    const expected =
      source === 'visible' && html.includes('<time') ? undefined : { day: '2025-08-14', source };
    expect(dateOf(`<body>${html}</body>`)).toEqual(expected);
  });

  it.each([
    'https://news.example/2025/08/14/talks',
    'https://news.example/world/2025/aug/14/talks',
    'https://news.example/news/2025-08-14-talks',
    'https://news.example/talks-20250814.html',
  ])('reads the address %s', (address) => {
    expect(dateOf('<p>x</p>', address)).toEqual({ day: '2025-08-14', source: 'address' });
  });

  it('refuses the future and the time before the web', () => {
    expect(dateOf(meta('2025-12-05'))).toBeUndefined();
    expect(dateOf(meta('1970-01-01'))).toBeUndefined();
    expect(dateOf(meta('2025-12-02'))?.day).toBe('2025-12-02');
  });

  it('is undefined where nothing says it', () => {
    expect(dateOf('<h1>Two presidents</h1><p>They met in 1990.</p>')).toBeUndefined();
  });
});

describe('readStructuredData', () => {
  it('reads no property that a prototype has', () => {
    const [node] = readStructuredData(
      parsePage(script('{"@type":"NewsArticle","__proto__":{"datePublished":"2025-08-14"}}')),
    );
    expect(node).toEqual({ types: ['NewsArticle'] });
  });
});

describe('parseDay', () => {
  it.each([
    ['2025-08-14T23:59:00+02:00', '2025-08-14'],
    ['Thu, 14 Aug 2025 10:00:00 GMT', '2025-08-14'],
    ['20250814', '2025-08-14'],
    ['2025/08/14 09:00', '2025-08-14'],
    ['1755158400', '2025-08-14'],
    ['1755158400000', '2025-08-14'],
    ['Published August 14, 2025 at 5 pm', '2025-08-14'],
    ['14th of August 2025', '2025-08-14'],
    ['Donnerstag, 14. August 2025', '2025-08-14'],
    ['3 mars 2025', '2025-03-03'],
    ['14 août 2025', '2025-08-14'],
    ['14 de agosto de 2025', '2025-08-14'],
    ['14 sierpnia 2025', '2025-08-14'],
    ['14 августа 2025', '2025-08-14'],
    ['14.08.2025', '2025-08-14'],
    ['2025年8月14日', '2025-08-14'],
  ])('reads %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it('reads 03/04/2025 by the country', () => {
    expect(parseDay('03/04/2025', { isMonthFirst: true })).toBe('2025-03-04');
    expect(parseDay('03/04/2025')).toBe('2025-04-03');
    expect(parseDay('12/25/2024')).toBe('2024-12-25');
  });

  it.each([
    '',
    'yesterday',
    'August 2025',
    '2025',
    '31 February 2025',
    '2025-13-01',
    '14 Blau 2025',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});
