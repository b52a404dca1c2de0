// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { whyNoArticle } from '../../page/article/why-no-article.ts';
import { parsePage } from './parse-page.ts';

const LONG = 'A sentence that somebody is writing at this moment. '.repeat(10);
const STORY = 'https://example.org/2025/08/14/a-story-of-some-kind';

describe('whyNoArticle', () => {
  it.each([
    ['<p>Short.</p>', 'https://example.org/', 'front-page'],
    ['<p>Short.</p>', 'https://example.org/search?q=x', 'front-page'],
    ['<p>Short.</p>', 'https://example.org/topics/europe', 'front-page'],
    ['<p>Short.</p>', STORY, 'none'],
    [`<div contenteditable="true"><p>${LONG}</p></div>`, STORY, 'editor'],
    [`<div role="textbox" aria-multiline="true">${LONG}</div>`, STORY, 'editor'],
    [`<div contenteditable="true"><p>${LONG}</p></div>`, 'https://example.org/', 'editor'],
    [`<div contenteditable="true">A comment.</div>`, STORY, 'none'],
    [`<div contenteditable="false">${LONG}</div>`, STORY, 'none'],
    ['<p>Short.</p>', 'not an address', 'none'],
  ] as const)('tells front pages, editors and the rest apart: case %#', (html, address, why) => {
    expect(whyNoArticle(parsePage(html), address)).toBe(why);
  });
});
