import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ArticleScript,
  type PageReading,
  type ReadingHooks,
} from '../../platform/article-script.ts';
import { offerScene } from '../../platform/card-door.ts';
import { ordersAfter, starmerAnswer, starmerArticle } from './script-fixtures.ts';
import type { SceneParts } from '../../platform/card-scene.ts';
import type { PageOrders } from '../../platform/messages.ts';

const found = { article: starmerArticle, answer: starmerAnswer };

/** A page's script between a fake background and a fake page, with all that it does in `log`. */
class Stage {
  readonly log: string[] = [];
  readonly life = new AbortController();
  readonly script: ArticleScript<PageReading>;
  hooks: ReadingHooks | undefined;
  scene: SceneParts<PageReading> | undefined;
  readonly #runtime: { id: string | undefined };
  #listener:
    ((message: unknown, sender: object, respond: (answer: unknown) => void) => unknown) | undefined;

  constructor(first: PageOrders) {
    this.#runtime = Object.assign(
      { id: 'our-id' },
      {
        getURL: () => 'chrome-extension://our-id/',
        onMessage: {
          addListener: (listener: never) => (this.#listener = listener),
          removeListener: () => void this.log.push('deaf'),
        },
        sendMessage: async ({ to, ask }: { to: string; ask: { report?: { state: string } } }) => {
          if (this.#runtime.id === undefined) throw new Error('Extension context invalidated.');
          this.log.push(ask.report === undefined ? to : `report ${ask.report.state}`);
          if (to === 'cards') this.#offer();
          const value = to === 'hello' ? first : to === 'annotate' ? starmerAnswer : undefined;
          return { ok: true, value };
        },
      },
    );
    this.script = new ArticleScript<PageReading>({
      runtime: this.#runtime as never,
      life: this.life,
      startReading: (hooks) => {
        this.log.push(hooks.isAsked ? 'read asked' : 'read');
        this.hooks = hooks;
        return {
          found: () => found,
          repaint: ({ hiddenEntities }) =>
            void this.log.push(`repaint ${[...hiddenEntities].join()}`.trim()),
          reask: () => void this.log.push('reask'),
          stop: () => void this.log.push('stop'),
        };
      },
    });
  }

  /** As if the extension had been replaced while the page is open. */
  orphan(): void {
    this.#runtime.id = undefined;
  }

  /** Lets the script hear a message from the background. */
  hear(to: string, ask: object): Promise<unknown> {
    const sender = { id: 'our-id', url: 'chrome-extension://our-id/background.js' };
    return new Promise((resolve) => void this.#listener?.({ to, ask }, sender, resolve));
  }

  /** What was done since the last call. */
  take(): string[] {
    return this.log.splice(0);
  }

  /** As if the page had been read and answered. */
  async find(): Promise<void> {
    await this.script.start();
    this.hooks?.onFound(found);
    await new Promise((resolve) => setTimeout(resolve));
    this.take();
  }

  #offer(): void {
    offerScene<PageReading>((parts) => {
      this.scene = parts;
      return {
        act: async (act) => void this.log.push(`act ${act.do}`),
        settle: () => void this.log.push('settle'),
        retract: () => void this.log.push('retract'),
        stop: () => void this.log.push('clear'),
      };
    });
  }
}

/** As in a page without the script with marks and cards. */
const forget = (): void => offerScene(undefined);

describe('article script', () => {
  beforeEach(forget);
  afterEach(forget);

  it('reads when it is on, and asks for marks and cards only when something was found', async () => {
    const stage = new Stage(ordersAfter());
    await stage.script.start();
    expect(stage.take()).toEqual(['hello', 'report reading', 'read']);
    stage.hooks?.onNoArticle('none');
    expect(stage.take()).toEqual(['report no-article']);
    stage.hooks?.onFound({ ...found, answer: { ...starmerAnswer, mentions: [] } });
    expect(stage.take()).toEqual(['report found']);
    stage.hooks?.onFound(found);
    await new Promise((resolve) => setTimeout(resolve));
    expect(stage.take()).toEqual(['report found', 'cards', 'settle']);
  });

  it.each([
    [{ isEnabled: false }, 'off'],
    [{ sitesOff: ['bbc.co.uk'] }, 'off-here'],
  ] as const)('with %j it does not read', async (change, state) => {
    const stage = new Stage(ordersAfter(change));
    await stage.script.start();
    expect(stage.take()).toEqual(['hello', `report ${state}`]);
    expect(await stage.hear('tell', {})).toEqual({ ok: true, value: { state } });
  });

  it('follows a switch to off and back without a reload', async () => {
    const stage = new Stage(ordersAfter());
    await stage.find();
    await stage.hear('orders', { orders: ordersAfter({ isEnabled: false }) });
    expect(stage.take()).toEqual(['clear', 'stop', 'report off']);
    await stage.hear('orders', { orders: ordersAfter() });
    expect(stage.take()).toEqual(['report reading', 'read']);
  });

  it('asks the engine again for other marks, and only repaints for another way to open', async () => {
    const stage = new Stage(ordersAfter());
    await stage.script.start();
    stage.take();
    await stage.hear('orders', { orders: ordersAfter({ openMode: 'alt' }) });
    expect(stage.take()).toEqual(['repaint', 'report reading']);
    await stage.hear('orders', { orders: ordersAfter({ openMode: 'alt', maxMarks: 3 }) });
    expect(stage.take()).toEqual(['repaint', 'reask', 'report reading']);
  });

  it('takes the marks away for the browser’s cache of pages, and puts them back without a new reading (R1)', async () => {
    const stage = new Stage(ordersAfter());
    await stage.find();
    stage.script.unmark();
    expect(stage.take()).toEqual(['clear']);
    await stage.script.start();
    await new Promise((resolve) => setTimeout(resolve));
    expect(stage.take()).toEqual(['hello', 'repaint', 'settle', 'report found']);
  });

  it('places the marks again whenever text, answer or options have changed', async () => {
    const stage = new Stage(ordersAfter());
    await stage.find();
    stage.hooks?.onSettled();
    expect(stage.take()).toEqual(['settle']);
  });

  it('takes marks back when the text under them has changed', async () => {
    const stage = new Stage(ordersAfter());
    await stage.find();
    stage.hooks?.onTextChanged();
    expect(stage.take()).toEqual(['retract']);
  });

  it('shows cards in the chosen reading level', async () => {
    const stage = new Stage(ordersAfter({ readingLevel: 'plain' }));
    await stage.find();
    expect(stage.scene?.level()).toBe('plain');
  });

  it('"Not this" hides the entity on this page, and stores nothing', async () => {
    const stage = new Stage(ordersAfter());
    await stage.find();
    stage.scene?.onNotThis('keir-starmer');
    expect(stage.take()).toEqual(['repaint keir-starmer']);
  });

  it('hands on what the reader wants done, and lets the other script in for it', async () => {
    const stage = new Stage(ordersAfter({ isEnabled: false }));
    await stage.script.start();
    stage.take();
    await stage.hear('act', { act: { do: 'explain', words: 'Macron' } });
    expect(stage.take()).toEqual(['cards', 'settle', 'act explain']);
    expect(stage.scene?.reading).toBeUndefined();
  });

  it('reads a page that the reader asked for, article or not, once', async () => {
    const stage = new Stage(ordersAfter());
    await stage.script.start();
    stage.hooks?.onNoArticle('none');
    stage.take();
    await stage.hear('read', {});
    await stage.hear('read', {});
    expect(stage.take()).toEqual(['stop', 'report reading', 'read asked']);
  });

  it('leaves when it asks and the extension was replaced, without an error (R1)', async () => {
    const stage = new Stage(ordersAfter());
    await stage.find();
    stage.orphan();
    expect(await stage.hooks?.annotate(starmerArticle)).toBeUndefined();
    expect(stage.take()).toEqual(['deaf', 'clear', 'stop']);
    expect(stage.life.signal.aborted).toBe(true);
  });

  it('leaves when the scene finds the extension replaced (R1)', async () => {
    const stage = new Stage(ordersAfter());
    await stage.find();
    stage.scene?.onOrphan();
    expect(stage.take()).toEqual(['deaf', 'clear', 'stop']);
  });
});
