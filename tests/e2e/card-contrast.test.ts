import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, openArticle, openWithExtension } from '../support/extension-browser.ts';
import { readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

/** Backgrounds of news pages with the text that stands on them, and a name to be marked on each. */
const PAGES = [
  { name: 'Vladimir Putin', back: '#ffffff', text: '#111111' },
  { name: 'Joe Biden', back: '#000000', text: '#eeeeee' },
  { name: 'Emmanuel Macron', back: '#fff8e7', text: '#222222' }, // cream
  { name: 'Angela Merkel', back: '#fff1e5', text: '#33302e' }, // newspaper pink
  { name: 'Donald Trump', back: '#0b1f3a', text: '#ffffff' }, // dark blue
  { name: 'Volodymyr Zelenskyy', back: '#808080', text: '#000000' },
  { name: 'Xi Jinping', back: '#767676', text: '#ffffff' },
  { name: 'Narendra Modi', back: '#ffd600', text: '#000000' },
  { name: 'Recep Tayyip Erdoğan', back: '#c00000', text: '#ffffff' },
  { name: 'Barack Obama', back: 'oklch(0.25 0.05 260)', text: 'oklch(0.97 0.01 260)' },
  { name: 'Olaf Scholz', back: 'color(srgb 0.1 0.12 0.2)', text: 'color(srgb 1 1 1)' },
  { name: 'Justin Trudeau', back: 'oklch(0.98 0.01 90)', text: 'oklch(0.2 0.02 260)' },
] as const;

const BODY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What the leaders said this week</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2022-03-01T08:00:00Z"></head>
<body><main><article><h1>What they said about the week</h1>${PAGES.map(
  ({ name, back, text }) =>
    `<p style="background:${back};color:${text};padding:12px">On Tuesday ${name} spoke to reporters for half an hour and answered their questions about the budget, the weather and the roads of the capital, and then went home early.</p>`,
).join('')}</article></main></body></html>`;

/** The colors of the shipped style sheet's marks by highlight. */
function shippedColors(): ReadonlyMap<string, string> {
  const folder = BROWSER === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const css = readFileSync(`.output/${folder}/assets/card.css`, 'utf8');
  const colors = new Map<string, string>();
  // A line without a color of its own has that of the text.
  for (const [, names = '', line = ''] of css.matchAll(/([^{}]*)\{text-decoration:([^;}]*)/g))
    for (const [, name = ''] of names.matchAll(/backgrounder-([\w-]+)/g))
      colors.set(name, /#\w{6}/.exec(line)?.[0] ?? 'currentcolor');
  return colors;
}

type Channels = readonly number[];

/** WCAG 2.2, relative luminance of channels of 0–255. */
function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Channels, b: Channels): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

// A build leaves out what CSS takes for granted: a line is solid.
const isOfForm = ([, name = '', line = '']: readonly string[]) =>
  line.startsWith('underline ') &&
  (name.endsWith('-strong')
    ? line.includes(' 3px') && !line.includes('dotted')
    : line.includes(' 2px dotted'));

describe('marks on the backgrounds of news pages', () => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await openWithExtension();
    page = await openArticle(browser, { address: 'https://www.bbc.co.uk/news/colors', body: BODY });
  });
  afterAll(() => browser.close());

  /** A color as the browser paints it. */
  const painted = (color: string): Promise<Channels> =>
    page.run((css) => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }, color);

  it('have 3:1 in the colors that are shipped, A7', async () => {
    const colors = shippedColors();
    const marks = await readMarks(page);
    const low: string[] = [];
    for (const { name, back, text } of PAGES) {
      const highlight = marks.find((own) =>
        own.text.includes(name.split(' ').at(-1) ?? name),
      )?.name;
      const color = colors.get(highlight ?? '');
      if (color === undefined) throw new Error(`no color for ${name}: ${highlight}`);
      const mark = await painted(color === 'currentcolor' ? text : color);
      const ratio = contrast(mark, await painted(back));
      if (ratio < 3) low.push(`${name} on ${back}: ${highlight}, ${ratio.toFixed(2)}`);
    }
    expect(low).toEqual([]);
  });

  it('are a dotted line, or a thick one where the reader wants that: recognizable without color, A7', () => {
    const folder = BROWSER === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
    const css = readFileSync(`.output/${folder}/assets/card.css`, 'utf8');
    const lines = [...css.matchAll(/\(backgrounder-([\w-]+)\)\{text-decoration:([^;}]+)/g)];
    expect(lines.length).toBeGreaterThan(24);
    expect(lines.filter((line) => !isOfForm(line)).map(([line]) => line)).toEqual([]);
  });
});
