// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKind } from '../../page/article/address.ts';
import { readArticle } from '../../page/article/read-article.ts';
import { readStructuredData } from '../../page/article/structured-data.ts';
import { parseDay } from '../../page/date/parse-day.ts';
import { articlePage } from '../support/article-page.ts';
import { drain, parsePage } from './parse-page.ts';

const RUNS = { numRuns: 300 };

describe('dates of pages (S7)', () => {
  it('are days of the calendar or none, whatever the text', () => {
    const unit = fc.constantFrom(
      '2024',
      '19',
      '31',
      '02',
      '0',
      '-',
      '/',
      '.',
      'T',
      ' ',
      'August',
      'août',
      'de',
      'Sept.',
      'st',
      ',',
      '年',
      '月',
      '日',
      ':',
      'Z',
      '+',
      '1723600000',
      '\0',
      'é',
      'º',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.boolean(), (text, isMonthFirst) => {
        const day = parseDay(text, { isMonthFirst });
        if (day === undefined) return;
        expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('structured data of pages (S7)', () => {
  const name = fc.constantFrom(
    '@type',
    '@id',
    '@graph',
    '@value',
    'headline',
    'datePublished',
    'mainEntity',
    'url',
    '__proto__',
    'constructor',
    'toString',
    'hasPart',
  );
  const data = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(
        'NewsArticle',
        'https://schema.org/NewsArticle',
        7,
        null,
        '',
        '2024',
      ),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(name, tie('node'), { maxKeys: 5 }),
    ),
  })).node;
  const spoil = fc.tuple(fc.nat(400), fc.constantFrom('', ',', '"', '}', '<!--', '\n', '\\', '\0'));

  it('is nodes of strings, whatever stands there', () => {
    fc.assert(
      fc.property(data, spoil, (value, [at, put]) => {
        const json = JSON.stringify(value) ?? '';
        const text = (json.slice(0, at) + put + json.slice(at)).replaceAll('</', '<\\/');
        const page = parsePage(`<script type="application/ld+json">${text}</script>`);
        for (const node of readStructuredData(page)) {
          expect(node.types.every((type) => typeof type === 'string')).toBe(true);
          for (const field of [node.headline, node.url, node.datePublished])
            expect(['string', 'undefined']).toContain(typeof field);
        }
      }),
      RUNS,
    );
    expect('polluted' in {}).toBe(false);
  });

  it('is read to the end where it is nested deeper than any page is', () => {
    const deep = `${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}`;
    const page = parsePage(`<script type="application/ld+json">${deep}</script>`);
    expect(readStructuredData(page)).toEqual([]);
  });
});

describe('pages (S7)', () => {
  const PAGE = articlePage();
  it('are read or not, without an exception, whatever is done to their markup', () => {
    const change = fc.record({
      at: fc.nat(PAGE.length),
      cut: fc.nat(200),
      put: fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '</article>',
        '<p>',
        '<!--',
        '<template>',
        '<svg><foreignObject>',

        '<table><td>',
        '<select>',
        '<frameset>',
        '<plaintext>',
        '</body></html>',
        '<body>',
        '\0',

        '<base href="//x">',
        '<form name=parentNode>',
        '<math><mi>',
        '<noscript>',
        '&#x110000;',
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        let html = PAGE;
        for (const { at, cut, put } of changes)
          html = html.slice(0, at) + put + html.slice(at + cut);
        const read = drain(
          readArticle(parsePage(html), {
            address: 'https://www.bbc.co.uk/news/2024/11/20/a-story-of-a-bridge',
            today: '2026-05-15',
          }),
        );
        for (const { text } of read?.article.blocks ?? []) expect(text.trim()).not.toBe('');
        expect((read?.date?.day ?? '') <= '2026-05-15').toBe(true);
      }),
      { numRuns: 150, seed: 20_241_120 },
    );
  }, 60_000);

  it('have addresses of a kind, whatever their path', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const url = URL.parse(`https://a.org${path}?${query}`) ?? undefined;
        expect(['home', 'search', 'listing', 'story', 'unknown']).toContain(addressKind(url));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
