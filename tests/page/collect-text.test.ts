// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, MAX_BLOCKS } from '../../core/text/article.ts';
import { collectText } from '../../page/text/collect-text.ts';
import { locate } from '../../page/text/text-map.ts';
import { drain, parsePage } from './parse-page.ts';

function collect(body: string) {
  const document = parsePage(`<body>${body}</body>`);
  return { document, ...drain(collectText(document, [document.body])) };
}

function blocksOf(body: string): readonly Block[] {
  return collect(body).blocks;
}

function textsOf(body: string): readonly string[] {
  return blocksOf(body).map(({ text }) => text);
}

/** What a located range holds in the page, without the white space that rendering collapses. */
function pageText(
  { document, map }: ReturnType<typeof collect>,
  block: number,
  span: { start: number; end: number },
): string | undefined {
  const located = locate(map, block, span);
  if (located === undefined) return undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  let isInside = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const from = node === located.start.node ? located.start.offset : 0;
    const to = node === located.end.node ? located.end.offset : node.length;
    if (node === located.start.node) isInside = true;
    if (isInside) text += node.data.slice(from, to);
    if (node === located.end.node) break;
  }
  return text;
}

/** Words without white space and without the "x" of the left-out elements. */
function solid(words: string): string {
  return words.replace(/x|[ \n\t]/g, '');
}

describe('collectText', () => {
  it('reads names through characters that only say where a word may be broken', () => {
    const read = collect('<p>Wolo\u00ADdymyr Zelen\u200Bskyy\uFEFF met \u2060Trump.</p>');
    expect(read.blocks[0]?.text).toBe('Wolodymyr Zelenskyy met Trump.');
    expect(pageText(read, 0, { start: 10, end: 19 })).toBe('Zelen\u200Bskyy');
    expect(pageText(read, 0, { start: 24, end: 29 })).toBe('Trump');
  });

  it('leaves out the end of a block that is longer than what is read, and what follows', () => {
    const long = 'A word. '.repeat(150_000);
    const texts = textsOf(`<p>First.</p><p>${long}</p><p>Last.</p>`);
    expect(texts.map(({ length }) => length)).toEqual([6, 999_994]);
  });

  it('reads as many blocks as an article may have', () => {
    expect(blocksOf('<p>a</p>'.repeat(MAX_BLOCKS + 5))).toHaveLength(MAX_BLOCKS);
  });

  it('gives each block its role', () => {
    const blocks = blocksOf(
      '<h1>Talks</h1><p>They met.</p><blockquote><p>“Yes.”</p></blockquote><ul><li>One</li></ul>' +
        '<figure><img><figcaption>Geneva</figcaption></figure><table><tr><td>1990</td></tr></table>',
    );
    expect(blocks).toEqual([
      { text: 'Talks', role: 'headline' },
      { text: 'They met.', role: 'paragraph' },
      { text: '“Yes.”', role: 'quote' },
      { text: 'One', role: 'list-item' },
      { text: 'Geneva', role: 'caption' },
      { text: '1990', role: 'cell' },
    ]);
  });

  it('reads a paragraph in a layout table as a paragraph', () => {
    expect(blocksOf('<table><tr><td><p>Putin spoke.</p></td></tr></table>')).toEqual([
      { text: 'Putin spoke.', role: 'paragraph' },
    ]);
  });

  it('collapses white space as rendering does, across elements', () => {
    expect(textsOf('<p>\n  President \n <b> Macron </b>\t said </p>')).toEqual([
      'President Macron said',
    ]);
  });

  it('keeps no-break spaces', () => {
    expect(textsOf('<p>Mr\u00a0Putin, Minister</p>')).toEqual(['Mr\u00a0Putin, Minister']);
  });

  it('keeps one line break and splits blocks at two', () => {
    expect(textsOf('<div>One <br>two<br><br>three</div>')).toEqual(['One\ntwo', 'three']);
  });

  it('ends the text of a root with the root, in its own role', () => {
    const document = parsePage('<body><h1>Title</h1><div><p>One</p>two</div></body>');
    const roots = [document.querySelector('h1'), document.querySelector('div')];
    const { blocks } = drain(
      collectText(
        document,
        roots.filter((root) => root !== null),
      ),
    );
    expect(blocks).toEqual([
      { text: 'Title', role: 'headline' },
      { text: 'One', role: 'paragraph' },
      { text: 'two', role: 'paragraph' },
    ]);
  });

  it('splits text around an inner block', () => {
    expect(textsOf('<div>Before<p>inside</p>after</div>')).toEqual(['Before', 'inside', 'after']);
  });

  it.each([
    [
      'inputs',
      '<textarea>Putin</textarea><button>Putin</button><select><option>Putin</option></select>',
    ],
    ['editors', '<div contenteditable>Putin</div><div role="textbox">Putin</div>'],
    ['code', '<pre>Putin</pre><p><code>Putin</code></p>'],
    ['what is not to be translated', '<p translate="no">Putin</p>'],
    [
      'navigation and asides',
      '<nav>Putin</nav><aside>Putin</aside><div role="navigation">Putin</div>',
    ],
    [
      'scripts and templates',
      '<script>Putin</script><template>Putin</template><noscript>Putin</noscript>',
    ],
    ['hidden text', '<p hidden>Putin</p><p><span aria-hidden="true">Putin</span></p>'],
    ['ruby readings', '<ruby><rt>Putin</rt></ruby>'],
  ])('leaves out %s', (_name, html) => {
    expect(textsOf(`<p>Text of the article that stays.</p>${html}`)).toEqual([
      'Text of the article that stays.',
    ]);
  });

  it.each(['comments', 'related-links', 'RelatedLinks', 'article__share', 'newsletter signup'])(
    'leaves out a box called "%s"',
    (name) => {
      const prose = '<p>Text of the article that is longer than its furniture.</p>'.repeat(3);
      expect(textsOf(`${prose}<div class="${name}"><p>Putin</p></div>`)).toHaveLength(3);
    },
  );

  it.each(['commentary', 'share-wrapper', 'article-body', 'elementor-widget'])(
    'keeps a box called "%s"',
    (name) => {
      const prose = '<p>Text of the article that is longer than its furniture.</p>'.repeat(3);
      expect(textsOf(`${prose}<div class="${name}"><p>Putin</p></div>`)).toHaveLength(4);
    },
  );

  it('keeps a badly named box that holds most of the text', () => {
    expect(textsOf('<div class="comments"><p>The whole article.</p></div>')).toEqual([
      'The whole article.',
    ]);
  });

  it('leaves out a block that is nothing but a link, and keeps links in sentences', () => {
    expect(
      textsOf('<p><a href="/x">Read more on Putin</a></p><p>He met <a href="/y">Putin</a>.</p>'),
    ).toEqual(['He met Putin.']);
  });

  it('keeps a title that is a link', () => {
    expect(textsOf('<h1><a href="/x">Putin in Alaska</a></h1>')).toEqual(['Putin in Alaska']);
  });

  it('does not join the words around a left-out inline element', () => {
    expect(textsOf('<p>Putin<code>x</code>said</p>')).toEqual(['Putin said']);
  });

  it('reads forms whose controls shadow DOM members', () => {
    const body =
      '<form><input name="childNodes"><input name="parentNode"><input name="textContent">' +
      '<input name="localName"><input name="getAttribute"><p>Putin met Biden.</p></form>';
    expect(textsOf(body)).toEqual(['Putin met Biden.']);
  });

  it('changes nothing in the page', () => {
    const { document } = collect('<p>One <b>two</b></p>');
    expect(document.body.outerHTML).toBe('<body><p>One <b>two</b></p></body>');
  });
});

describe('TextMap', () => {
  it('finds a name that spans elements', () => {
    const page = collect('<p>President <b>Emmanuel</b> <i>Macron</i> said</p>');
    expect(pageText(page, 0, { start: 10, end: 25 })).toBe('Emmanuel Macron');
  });

  it('ends in the node of the last character', () => {
    const page = collect('<p><b>Putin</b> said</p>');
    const located = locate(page.map, 0, { start: 0, end: 5 });
    expect([located?.start.node.data, located?.end.node.data, located?.end.offset]).toEqual([
      'Putin',
      'Putin',
      5,
    ]);
  });

  it('has no place for empty, negative and foreign spans', () => {
    const { map } = collect('<p>Putin</p>');
    expect(locate(map, 0, { start: 2, end: 2 })).toBeUndefined();
    expect(locate(map, 0, { start: -1, end: 2 })).toBeUndefined();
    expect(locate(map, 1, { start: 0, end: 2 })).toBeUndefined();
    expect(locate(map, 0, { start: 3, end: 9 })).toBeUndefined();
  });

  it('says of every span of every block what the text nodes say', () => {
    const piece = fc.oneof(
      fc.constantFrom(' ', '  ', '\n', '\n\t ', '\u00a0', 'é', '😀', 'Putin', 'a', '.'),
      fc.constantFrom(
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '<p>',
        '</p>',
        '<br>',
        '<li>',
        '<code>x</code>',
        '<!-- c -->',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = collect(pieces.join(''));
        page.blocks.forEach(({ text }, block) => {
          expect(text).toBe(text.replace(/^[ \n]+|[ \n]+$/g, ''));
          expect(text).not.toMatch(/ {2}|[\t\r\f]| \n|\n /);
          for (let start = 0; start < text.length; start += 1) {
            const character = text.charAt(start);
            // A line break and a space may stand for an element.
            if (character === '\n' || character === ' ') continue;
            expect(pageText(page, block, { start, end: start + 1 })).toBe(character);
            const whole = pageText(page, block, { start, end: text.length }) ?? '';
            expect(solid(whole)).toBe(solid(text.slice(start)));
          }
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('reading in slices', () => {
  it.each([
    ['roles', '<i role="x">a</i>'],
    ['boxes hidden from assistive technology', '<i aria-hidden="true">a</i>'],
    ['hidden elements', '<i hidden>a</i>'],
    ['words', '<i>a</i>'],
  ])('stops at least once in 25 %s (R6)', (_what, element) => {
    const count = 500;
    const document = parsePage(`<body>${element.repeat(count)}</body>`);
    expect([...collectText(document, [document.body])].length).toBeGreaterThanOrEqual(count / 25);
  });
});
