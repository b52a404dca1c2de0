import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ArticleScript,
  type PageReading,
  type ReadingHooks,
} from '../../platform/article-script.ts';
import { offerCards } from '../../platform/card-door.ts';
import { ordersFor } from '../../platform/page-orders.ts';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../platform/settings.ts';
import { leaderCard } from '../components/leader-card-fixture.ts';
import type { CardHostEvents, CardOrder } from '../../platform/card-host.tsx';
import type { PageOrders } from '../../platform/messages.ts';
import type { AnsweredMention, EngineAnswer } from '../../core/engine/answer.ts';

const PAGE = 'https://www.bbc.co.uk/news/1';
const mention: AnsweredMention = {
  block: 0,
  start: 0,
  end: 7,
  surface: 'Starmer',
  kind: 'leader',
  entity: 'keir-starmer',
  form: 'surname',
  confidence: 0.9,
  anchorDate: '2025-08-14',
  via: 'test',
  alternatives: [],
  nested: [],
  marked: true,
  card: 'keir-starmer',
};
const answer: EngineAnswer = {
  mentions: [mention],
  cards: { 'keir-starmer': leaderCard },
  articleDate: '2025-08-14',
  hasDate: true,
};
const stand = { place: () => ({ left: 0, top: 0, maxHeight: 0 }), isDark: false, isRtl: false };
const orders = (change: SettingsChange = {}): PageOrders =>
  ordersFor({ ...DEFAULT_SETTINGS, ...change }, PAGE);

/** A page's script between a fake background and a fake page, with all that it does in `log`. */
class Stage {
  readonly log: string[] = [];
  readonly opened: CardOrder[] = [];
  hooks: ReadingHooks | undefined;
  cardEvents: CardHostEvents | undefined;
  readonly script: ArticleScript;
  #listener: ((message: unknown, sender: object) => Promise<unknown>) | undefined;

  constructor(first: PageOrders) {
    const runtime = {
      id: 'our-id',
      getURL: () => 'chrome-extension://our-id/',
      onMessage: {
        addListener: (listener: never) => (this.#listener = listener),
        removeListener: () => undefined,
      },
      sendMessage: async ({ to, ask }: { to: string; ask: { report?: { state: string } } }) => {
        this.log.push(ask.report === undefined ? to : `report ${ask.report.state}`);
        if (to === 'cards') {
          offerCards((_document, events) => {
            this.cardEvents = events;
            return {
              open: (order) => void this.opened.push(order),
              close: () => void this.log.push('close'),
              owns: () => false,
            };
          });
        }
        return { ok: true, value: to === 'hello' ? first : to === 'annotate' ? answer : undefined };
      },
    };
    const reading: PageReading = {
      found: () => ({ article: { title: '', lang: 'en', blocks: [] }, answer }),
      repaint: ({ hiddenEntities }) =>
        void this.log.push(`repaint ${[...hiddenEntities].join()}`.trim()),
      reask: () => void this.log.push('reask'),
      jump: (direction) => this.log.push(direction),
      jumpTo: ({ entity }) => this.log.push(`jump to ${entity}`),
      pin: (isPinned) => void this.log.push(`pin ${isPinned}`),
      closed: () => void this.log.push('closed'),
      stop: () => void this.log.push('stop'),
    };
    this.script = new ArticleScript({
      document: {} as Document, // handed on only
      runtime: runtime as never,
      signal: new AbortController().signal,
      besideSelection: () => stand,
      startReading: (hooks) => {
        this.log.push(hooks.isAsked ? 'read asked' : 'read');
        this.hooks = hooks;
        return reading;
      },
    });
  }

  /** Lets the script hear a message from the background. */
  async hear(to: string, ask: object): Promise<unknown> {
    return this.#listener?.(
      { to, ask },
      { id: 'our-id', url: 'chrome-extension://our-id/background.js' },
    );
  }

  /** What was done since the last call. */
  take(): string[] {
    return this.log.splice(0);
  }

  /** As if the page had been read and answered. */
  async find(): Promise<void> {
    await this.script.start();
    this.hooks?.onFound({ article: { title: '', lang: 'en', blocks: [] }, answer });
    await new Promise((resolve) => setTimeout(resolve));
    this.take();
  }
}

/** As in a page without the script that draws cards. */
const forget = (): void => offerCards(undefined as never);

describe('article script', () => {
  beforeEach(forget);
  afterEach(forget);

  it('reads when it is on, and asks for the card script only when something was found', async () => {
    const stage = new Stage(orders());
    await stage.script.start();
    expect(stage.take()).toEqual(['hello', 'report reading', 'read']);
    stage.hooks?.onFound(undefined);
    expect(stage.take()).toEqual(['report no-article']);
    stage.hooks?.onFound({
      article: { title: '', lang: 'en', blocks: [] },
      answer: { ...answer, mentions: [] },
    });
    expect(stage.take()).toEqual(['report found']);
    stage.hooks?.onFound({ article: { title: '', lang: 'en', blocks: [] }, answer });
    expect(stage.take()).toEqual(['report found', 'cards']);
  });

  it.each([
    [{ isEnabled: false }, 'off'],
    [{ sitesOff: ['bbc.co.uk'] }, 'off-here'],
  ] as const)('with %j it does not read', async (change, state) => {
    const stage = new Stage(orders(change));
    await stage.script.start();
    expect(stage.take()).toEqual(['hello', `report ${state}`]);
    expect(await stage.hear('tell', {})).toEqual({ ok: true, value: { state } });
  });

  it('follows a switch to off and back without a reload', async () => {
    const stage = new Stage(orders());
    await stage.script.start();
    stage.take();
    await stage.hear('orders', { orders: orders({ isEnabled: false }) });
    expect(stage.take()).toEqual(['stop', 'report off']);
    await stage.hear('orders', { orders: orders() });
    expect(stage.take()).toEqual(['report reading', 'read']);
  });

  it('asks the engine again for other marks, and only repaints for another way to open', async () => {
    const stage = new Stage(orders());
    await stage.script.start();
    stage.take();
    await stage.hear('orders', { orders: orders({ openMode: 'alt' }) });
    expect(stage.take()).toEqual(['repaint', 'report reading']);
    await stage.hear('orders', { orders: orders({ openMode: 'alt', maxMarks: 3 }) });
    expect(stage.take()).toEqual(['repaint', 'reask', 'report reading']);
  });

  it('opens the card of a mention in the chosen reading level', async () => {
    const stage = new Stage(orders({ readingLevel: 'plain' }));
    await stage.find();
    stage.hooks?.onOpen({ ...stand, takesFocus: false, mention, answer });
    expect(stage.opened).toEqual([
      {
        ...stand,
        takesFocus: false,
        level: 'plain',
        card: 'keir-starmer',
        cards: answer.cards,
        fetchCard: expect.any(Function),
      },
    ]);
  });

  it('a card that cannot be drawn yet counts as closed', async () => {
    const stage = new Stage(orders());
    await stage.script.start();
    stage.take();
    stage.hooks?.onOpen({ ...stand, takesFocus: false, mention, answer });
    expect(stage.take()).toEqual(['closed']);
  });

  it('"Not this" closes the card and hides the entity on this page, and stores nothing', async () => {
    const stage = new Stage(orders());
    await stage.find();
    stage.cardEvents?.onNotThis('keir-starmer');
    expect(stage.take()).toEqual(['close', 'closed', 'repaint keir-starmer']);
  });

  it('steps, jumps, and ignores a mention that is not there', async () => {
    const stage = new Stage(orders());
    await stage.find();
    await stage.hear('step', { direction: 'previous' });
    await stage.hear('jump', { mention: 0 });
    await stage.hear('jump', { mention: 9 });
    expect(stage.take()).toEqual(['previous', 'jump to keir-starmer']);
  });

  it('reads a page that the reader asked for, article or not, once', async () => {
    const stage = new Stage(orders());
    await stage.script.start();
    stage.hooks?.onFound(undefined);
    stage.take();
    await stage.hear('read', {});
    await stage.hear('read', {});
    expect(stage.take()).toEqual(['stop', 'report reading', 'read asked']);
  });

  it('explains selected words by the article, beside the selection and with the focus', async () => {
    const stage = new Stage(orders());
    await stage.find();
    await stage.hear('explain', { words: ' starmer' });
    expect(stage.opened).toEqual([
      {
        ...stand,
        takesFocus: true,
        level: 'standard',
        card: 'keir-starmer',
        cards: answer.cards,
        fetchCard: expect.any(Function),
      },
    ]);
  });

  it('asks about words that the article does not link', async () => {
    const stage = new Stage(orders());
    await stage.find();
    await stage.hear('explain', { words: 'Macron' });
    expect(stage.take()).toEqual(['annotate']);
    expect(stage.opened).toEqual([]);
  });
});
