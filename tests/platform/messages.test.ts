import { describe, expect, it } from 'vitest';
import { answerMessages, askBackground, askTab } from '../../platform/messages.ts';
import { parseNothing } from '../../platform/message-errors.ts';
import { parseAnnotateAsk, parseReportAsk } from '../../platform/message-parsers.ts';
import { parseReport } from '../../platform/report-parser.ts';
import type { Runtime } from '../../platform/browser.ts';

type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  sendResponse: (answer: unknown) => void,
) => true | undefined;
const ID = 'our-id';
const OURS = { id: ID, url: 'chrome-extension://our-id/popup.html' };
const PAGE = {
  id: ID,
  url: 'https://www.bbc.co.uk/news/1',
  tab: { id: 3 } as Runtime.MessageSender['tab'],
};

/** A runtime of two methods that hands every message to the listener, from a sender of choice. */
function fakeRuntime(sender: object): {
  runtime: Pick<Runtime.Static, 'sendMessage' | 'onMessage' | 'getURL' | 'id'>;
  raw: (message: unknown) => Promise<unknown> | undefined;
  count: () => number;
} {
  const listeners = new Set<Listener>();
  const raw = (message: unknown): Promise<unknown> | undefined => {
    for (const listener of listeners) {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      if (listener(message, sender, resolve) === true) return promise;
    }
    return undefined;
  };
  const runtime = {
    id: ID,
    getURL: (path: string) => `chrome-extension://our-id/${path}`,
    sendMessage: async (message: unknown) => raw(message),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  return { runtime: runtime as never, raw, count: () => listeners.size };
}

const orders = {
  state: 'on',
  openMode: 'dwell',
  markStyle: 'dotted',
  cardSize: 'normal',
  readingLevel: 'plain',
  canReport: true,
  marksKey: 'k',
  kinds: {
    leader: true,
    summit: true,
    conflict: true,
    organization: true,
    agreement: true,
    territory: true,
  },
} as const;
const hello = { from: 'page', parse: parseNothing, answer: () => orders } as const;

describe('messages (S9)', () => {
  it("answers a page's script", async () => {
    const { runtime } = fakeRuntime(PAGE);
    answerMessages(runtime, { hello }, new AbortController().signal);
    expect(await askBackground(runtime, 'hello', {})).toEqual(orders);
  });

  it('are asked again where the background was stopped before it had answered (R7)', async () => {
    let sent = 0;
    const sendMessage = async (): Promise<unknown> => {
      sent += 1;
      if (sent < 3) throw new Error('the message channel closed before a response was received');
      return { ok: true, value: orders };
    };
    expect(await askBackground({ id: ID, sendMessage }, 'hello', {})).toEqual(orders);
    expect(sent).toBe(3);
  });

  it('are asked again where the browser gives nothing for an answer that never came (R7)', async () => {
    const answers = [undefined, undefined, { ok: true, value: orders }];
    const sendMessage = async (): Promise<unknown> => answers.shift();
    expect(await askBackground({ id: ID, sendMessage }, 'hello', {})).toEqual(orders);
    expect(answers).toEqual([]);
  });

  it('are not asked again once the extension was replaced, nor for ever (R1)', async () => {
    let sent = 0;
    const runtime: { id: string; sendMessage: () => Promise<unknown> } = {
      id: ID,
      sendMessage: async () => {
        sent += 1;
        throw new Error('no');
      },
    };
    expect(await askBackground(runtime, 'hello', {})).toBeUndefined();
    expect(sent).toBe(3);
    Object.defineProperty(runtime, 'id', { value: undefined });
    expect(await askBackground(runtime, 'hello', {})).toBeUndefined();
    expect(sent).toBe(3);
  });

  it('does not answer a page where one of our own pages is expected, nor the other way round', () => {
    const page = fakeRuntime(PAGE);
    const pack = {
      from: 'ours',
      parse: parseNothing,
      answer: () => ({ date: '', counts: {} }),
    } as const;
    answerMessages(page.runtime, { pack }, new AbortController().signal);
    expect(page.raw({ to: 'pack', ask: {} })).toBeUndefined();
    const ours = fakeRuntime(OURS);
    answerMessages(ours.runtime, { hello }, new AbortController().signal);
    expect(ours.raw({ to: 'hello', ask: {} })).toBeUndefined();
  });

  it('answers both sides where both may ask', async () => {
    for (const sender of [PAGE, OURS]) {
      const { runtime } = fakeRuntime(sender);
      answerMessages(runtime, { hello: { ...hello, from: 'both' } }, new AbortController().signal);
      expect(await askBackground(runtime, 'hello', {})).toEqual(orders);
    }
  });

  it('does not answer another extension, an unknown name or another shape', () => {
    const other = fakeRuntime({ ...PAGE, id: 'other' });
    answerMessages(other.runtime, { hello }, new AbortController().signal);
    expect(other.raw({ to: 'hello', ask: {} })).toBeUndefined();
    const { runtime, raw } = fakeRuntime(PAGE);
    answerMessages(runtime, { hello }, new AbortController().signal);
    for (const message of [
      { to: 'toString', ask: {} },
      { to: '__proto__', ask: {} },
      'hello',
      null,
      { to: 1, ask: {} },
    ]) {
      expect(raw(message)).toBeUndefined();
    }
  });

  it('a question of the wrong shape and a handler that fails both give undefined', async () => {
    const { runtime } = fakeRuntime(PAGE);
    const annotate = {
      from: 'page',
      parse: parseAnnotateAsk,
      answer: () => Promise.reject(new Error('no')),
    } as const;
    answerMessages(runtime, { annotate }, new AbortController().signal);
    const article = { title: '', lang: 'en', blocks: [] };
    expect(
      await askBackground(runtime, 'annotate', { article: { ...article, blocks: 3 as never } }),
    ).toBeUndefined();
    expect(await askBackground(runtime, 'annotate', { article })).toBeUndefined();
  });

  it('a tab without our script gives undefined', async () => {
    const tabs = { sendMessage: () => Promise.reject(new Error('no receiver')) };
    const tell = { to: 'tell', ask: {}, parse: parseReport } as const;
    expect(await askTab(tabs as never, 1, tell)).toBeUndefined();
  });

  it.each<[string, unknown, unknown]>([
    ['a report', { ok: true, value: { state: 'reading', more: 1 } }, { state: 'reading' }],
    [
      'a report without its shape',
      { ok: true, value: { state: 'found', found: 'all' } },
      undefined,
    ],
    [
      'more entities than an article names',
      {
        ok: true,
        value: {
          state: 'found',
          articleDate: '2024-01-01',
          hasDate: true,
          lang: 'en',
          found: Array.from({ length: 2001 }, () => ({})),
        },
      },
      undefined,
    ],
    ['no box', null, undefined],
    ['a box of something else', 'ok', undefined],
  ])('believes a tab’s script no more than a page: %s (S9)', async (_what, boxed, told) => {
    const tabs = { sendMessage: async () => boxed };
    const tell = { to: 'tell', ask: {}, parse: parseReport } as const;
    expect(await askTab(tabs as never, 1, tell)).toEqual(told);
  });

  it('stops answering when the signal aborts', () => {
    const { runtime, count } = fakeRuntime(PAGE);
    const ending = new AbortController();
    answerMessages(runtime, { hello }, ending.signal);
    ending.abort();
    expect(count()).toBe(0);
  });

  it('an article keeps its fields and loses all others', () => {
    const blocks = [{ role: 'paragraph', text: 'Putin', extra: 1 }];
    const article = {
      title: 'T',
      lang: 'en',
      publishedAt: '2025-08-14',
      url: 'https://a.org',
      blocks,
    };
    expect(parseAnnotateAsk({ article })).toEqual({
      article: {
        title: 'T',
        lang: 'en',
        publishedAt: '2025-08-14',
        blocks: [{ role: 'paragraph', text: 'Putin' }],
      },
    });
  });

  it('refuses an article with an unknown role, a broken date or too much text', () => {
    const article = { title: '', lang: 'en', blocks: [] as object[] };
    const refused = [
      { ...article, blocks: [{ role: 'aside', text: '' }] },
      { ...article, publishedAt: '14 August' },
      { ...article, blocks: [{ role: 'paragraph', text: 'a'.repeat(2_000_001) }] },
    ];
    for (const wrong of refused)
      expect(() => parseAnnotateAsk({ article: wrong })).toThrow('wrong shape');
  });

  it('refuses a report of an unknown state or kind', () => {
    expect(() => parseReportAsk({ report: { state: 'great' } })).toThrow(
      'message: state has the wrong shape',
    );
    const found = [{ kind: 'country' }];
    expect(() => parseReportAsk({ report: { state: 'found', found } })).toThrow(
      'message: kind has the wrong shape',
    );
  });
});
