// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineAnswer } from '../../core/engine/answer.ts';
import type { Article } from '../../core/text/article.ts';
import { highlightName } from '../../page/marks/mark-painter.ts';
import { createInteraction, type Interaction } from '../../page/interaction.ts';
import { Reading } from '../../page/reading.ts';
import type { ReadingContext } from '../../page/reading-context.ts';
import { startReading } from '../../page/start-reading.ts';
import { mentionOf } from './mention-of.ts';

const PROSE =
  '<p>The two presidents spoke for three hours, and Putin agreed that ministers would meet again.</p>';
const KINDS = {
  leader: true,
  summit: true,
  conflict: true,
  organization: true,
  agreement: true,
  territory: true,
};

/** What the Highlight API would paint, as text by highlight name. */
type Registry = Map<string, { readonly ranges: readonly StaticRange[] }>;

function installHighlights(): Registry {
  const registry: Registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: StaticRange[] = [];
      add(range: StaticRange) {
        this.ranges.push(range);
      }
      delete(range: StaticRange) {
        const at = this.ranges.indexOf(range);
        if (at >= 0) this.ranges.splice(at, 1);
        return at >= 0;
      }
    },
  );
  vi.stubGlobal('StaticRange', function StaticRange(this: object, init: StaticRangeInit) {
    Object.assign(this, init);
  });
  Object.assign(window, {
    CSS: globalThis.CSS,
    Highlight: globalThis.Highlight,
    StaticRange: globalThis.StaticRange,
  });
  return registry;
}

function answer(article: Article): EngineAnswer {
  const mentions = article.blocks.flatMap(({ text }, block) => {
    const start = text.indexOf('Putin');
    return start < 0 ? [] : [mentionOf(block, start, 'Putin')];
  });
  return { mentions, cards: {}, articleDate: '2025-08-14', hasDate: true };
}

let registry: Registry;
let ending: AbortController;
let asked: Article[];
let errors: unknown[];

let interaction: Interaction | undefined;

function start(more: Partial<ReadingContext> = {}): Reading {
  const reading: Reading = new Reading({
    document,
    window,
    annotate: async (article) => {
      asked.push(article);
      return answer(article);
    },
    onFound: () => {},
    onNoArticle: () => {},
    onSettled: () => interaction?.settle(),
    onTextChanged: () => interaction?.retract(),
    today: () => '2025-12-01',
    onError: (error) => errors.push(error),
    options: { openMode: 'dwell', markStyle: 'dotted', kinds: KINDS, hiddenEntities: new Set() },
    signal: ending.signal,
    isAsked: true,
    ...more,
  });
  interaction = createInteraction(reading, {
    document,
    window,
    onOpen: () => {},
    onClose: () => {},
    onRest: () => {},
    isInsideCard: () => false,
    isCardThere: () => true,
    isAlive: () => true,
    onError: (error) => errors.push(error),
  });
  reading.start();
  return reading;
}

function painted(): readonly string[] {
  return [...registry].flatMap(([name, { ranges }]) =>
    ranges.map(
      ({ startContainer, startOffset, endOffset }) =>
        `${name}: ${(startContainer.textContent ?? '').slice(startOffset, endOffset)}`,
    ),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  registry = installHighlights();
  ending = new AbortController();
  asked = [];
  errors = [];
  document.body.innerHTML = `<main><h1>Two presidents</h1>${PROSE.repeat(5)}</main>`;
});

afterEach(() => {
  ending.abort();
  interaction?.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Reading', () => {
  it('marks what the engine marked, and adds nothing to the page', async () => {
    const before = document.documentElement.outerHTML;
    start();
    await vi.advanceTimersByTimeAsync(10);
    expect(painted()).toEqual(Array(5).fill(`${highlightName('leader', 'light')}: Putin`));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(errors).toEqual([]);
  });

  it('says what it found', async () => {
    const onFound = vi.fn<ReadingContext['onFound']>();
    const reading = start({ onFound });
    await vi.advanceTimersByTimeAsync(10);
    expect(onFound).toHaveBeenCalledTimes(1);
    expect(reading.found()?.article.title).toBe('Two presidents');
    expect(reading.found()?.answer?.mentions).toHaveLength(5);
  });

  it('hides a kind without asking the engine again', async () => {
    const reading = start();
    await vi.advanceTimersByTimeAsync(10);
    reading.repaint({
      openMode: 'dwell',
      markStyle: 'dotted',
      kinds: { ...KINDS, leader: false },
      hiddenEntities: new Set(),
    });
    expect(painted()).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('follows text that is rendered again, without asking the engine', async () => {
    start();
    await vi.advanceTimersByTimeAsync(10);
    const main = document.querySelector('main');
    if (main !== null) main.innerHTML = `<h1>Two presidents</h1>${PROSE.repeat(5)}`;
    await vi.advanceTimersByTimeAsync(5000);
    expect(painted()).toHaveLength(5);
    expect(
      [...registry.values()].every(({ ranges }) =>
        ranges.every((range) => range.startContainer.isConnected),
      ),
    ).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('asks again when the text has changed and is still, keeping the marks meanwhile', async () => {
    start();
    await vi.advanceTimersByTimeAsync(10);
    document.querySelector('p')?.remove();
    await vi.advanceTimersByTimeAsync(1000);
    expect([painted().length, asked.length]).toEqual([4, 1]);
    await vi.advanceTimersByTimeAsync(3000);
    expect([painted().length, asked.length]).toEqual([4, 2]);
  });

  it('takes a mark away at once when other words come to stand under it, and puts it back on its own', async () => {
    start();
    await vi.advanceTimersByTimeAsync(10);
    const [text] = document.querySelector('p')?.childNodes ?? [];
    if (!(text instanceof Text)) throw new Error('no text');
    text.data = `Corrected: ${text.data}`;
    await vi.advanceTimersByTimeAsync(1);
    expect(painted()).toEqual(Array(4).fill(`${highlightName('leader', 'light')}: Putin`));
    await vi.advanceTimersByTimeAsync(5000);
    expect(painted()).toEqual(Array(5).fill(`${highlightName('leader', 'light')}: Putin`));
  });

  it('leaves a mark alone when text after it changes', async () => {
    start();
    await vi.advanceTimersByTimeAsync(10);
    const [text] = document.querySelector('p')?.childNodes ?? [];
    if (!(text instanceof Text)) throw new Error('no text');
    text.data += ' Updated.';
    await vi.advanceTimersByTimeAsync(1);
    expect(painted()).toHaveLength(5);
  });

  it('removes every mark when it is stopped', async () => {
    start();
    await vi.advanceTimersByTimeAsync(10);
    ending.abort();
    interaction?.stop();
    expect(registry.size).toBe(0);
    document.querySelector('p')?.remove();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([registry.size, asked.length]).toEqual([0, 1]);
  });

  it('drops an answer that comes after the end', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    start({ annotate: () => promise });
    await vi.advanceTimersByTimeAsync(10);
    ending.abort();
    resolve(undefined);
    await vi.advanceTimersByTimeAsync(10);
    expect([registry.size, errors]).toEqual([0, []]);
  });

  it('reports a failing engine and leaves the page as it was', async () => {
    const failure = new Error('no background');
    start({ annotate: () => Promise.reject(failure) });
    await vi.advanceTimersByTimeAsync(10);
    expect([errors, registry.size]).toEqual([[failure], 0]);
  });

  it('finds an article that script draws later', async () => {
    document.body.innerHTML = '<div id="app"></div>';
    const onNoArticle = vi.fn<ReadingContext['onNoArticle']>();
    start({ onNoArticle });
    await vi.advanceTimersByTimeAsync(10);
    expect(onNoArticle).toHaveBeenCalledWith('front-page');
    document.body.innerHTML = `<main><h1>Two presidents</h1>${PROSE.repeat(5)}</main>`;
    await vi.advanceTimersByTimeAsync(1000);
    expect(painted()).toHaveLength(5);
  });
});

describe('Reading of a page that is drawn anew meanwhile', () => {
  it('reads what stands there then', async () => {
    let clock = 0;
    // Every look at the clock ends a slice.
    const now = vi.spyOn(window.performance, 'now').mockImplementation(() => (clock += 100));
    document.body.innerHTML = `<main><h1>Two presidents</h1>${PROSE.repeat(60)}</main>`;
    start();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual([]);
    document.body.innerHTML = `<main><h1>Two presidents</h1>${PROSE.repeat(5)}</main>`;
    await vi.advanceTimersByTimeAsync(1000);
    expect([errors]).toEqual([[]]);
    expect(asked.map(({ blocks }) => blocks.length)).toEqual([6]);
    expect(painted()).toHaveLength(5);
    now.mockRestore();
  });
});

describe('startReading', () => {
  it('does nothing where highlights can not be painted', () => {
    Object.assign(window, { CSS: {}, Highlight: undefined });
    const context: ReadingContext = {
      document,
      window,
      annotate: async () => undefined,
      onFound: () => {},
      onNoArticle: () => {},
      onSettled: () => {},
      onTextChanged: () => {},
      today: () => '2025-12-01',
      onError: () => {},
      signal: ending.signal,
      options: { openMode: 'dwell', markStyle: 'dotted', kinds: KINDS, hiddenEntities: new Set() },
    };
    expect(startReading(context)).toBeUndefined();
  });
});
