import { describe, expect, it } from 'vitest';
import { createSceneMaker, type InteractionHooks } from '../../platform/card-scene.ts';
import { ENGLISH } from '../support/words.ts';
import { starmer, starmerAnswer, starmerArticle } from './script-fixtures.ts';
import type { CardOrder, Said } from '../../platform/card-host.tsx';
import type { CardHostEvents } from '../../platform/draw-card.tsx';

const stand = {
  place: () => ({ left: 0, top: 0, width: 0, maxHeight: 0 }),
  isDark: false,
  isRtl: false,
  goOn: () => false,
};
const reading = { found: () => ({ article: starmerArticle, answer: starmerAnswer }) };

/** A scene between a fake page, fake cards and a fake background, with all that it does in `log`. */
function setScene(known: typeof reading | null = reading) {
  const log: string[] = [];
  const opened: CardOrder[] = [];
  const undoes: (Said['undo'] | undefined)[] = [];
  const runtime: { id: string | undefined; sendMessage: unknown } = {
    id: 'our-id',
    sendMessage: async ({ to }: { to: string }) => {
      log.push(to);
      return {
        ok: true,
        value: to === 'annotate' ? { ...starmerAnswer, mentions: [] } : undefined,
      };
    },
  };
  let events: CardHostEvents | undefined;
  let hooks: InteractionHooks | undefined;
  const scene = createSceneMaker<typeof reading>({
    document: {} as Document, // handed on only
    words: ENGLISH,
    createCards: (_document, given) => {
      events = given;
      return {
        prepare: ({ card }) => void log.push(`prepare ${card}`),
        open: (order) => void opened.push(order),
        say: ({ text, undo }) => {
          log.push(text);
          undoes.push(undo);
        },
        close: () => void log.push('close'),
        owns: () => false,
        isThere: () => true,
      };
    },
    interact: (_reading, given) => {
      hooks = given;
      return {
        jump: (direction) => log.push(direction),
        jumpTo: (mention) => {
          log.push(`flash ${mention.entity}`);
          return mention;
        },
        show: ({ entity }) => void log.push(`show ${entity}`),
        pin: (isPinned) => void log.push(`pin ${isPinned}`),
        closed: () => void log.push('closed'),
        settle: () => void log.push('settle'),
        retract: () => void log.push('retract'),
        stop: () => void log.push('stop'),
      };
    },
    besideSelection: () => stand,
  })({
    reading: known ?? undefined,
    runtime: runtime as never, // the two members that a scene uses
    level: () => 'plain',
    size: () => 'normal',
    canReport: () => true,
    onNotThis: (entity) => void log.push(`not ${entity}`),
    onUndo: (entity) => void log.push(`undo ${entity}`),
    onOrphan: () => void log.push('orphan'),
  });
  return {
    scene,
    opened,
    undoes,
    take: () => log.splice(0),
    events: () => events,
    hooks: () => hooks,
    orphan: () => (runtime.id = undefined),
  };
}

const order = {
  ...stand,
  level: 'plain',
  canReport: true,
  card: 'keir-starmer',
  cards: starmerAnswer.cards,
  fetchCard: expect.any(Function),
};

describe('card scene', () => {
  it('opens the card of a mention in the chosen reading level', () => {
    const { hooks, opened } = setScene();
    hooks()?.onOpen({ ...stand, takesFocus: false, mention: starmer, answer: starmerAnswer });
    expect(opened).toEqual([{ ...order, takesFocus: false }]);
  });

  it('draws a card aside while the pointer rests on its mark, once a page', () => {
    const { hooks, opened, take } = setScene();
    hooks()?.onRest({ mention: starmer, answer: starmerAnswer });
    hooks()?.onRest({ mention: starmer, answer: starmerAnswer });
    expect(take()).toEqual(['prepare keir-starmer']);
    expect(opened).toEqual([]);
  });

  it('"Not this" closes the card and tells', () => {
    const { events, take } = setScene();
    events()?.onNotThis({ entity: 'keir-starmer', name: 'Keir Starmer' });
    expect(take()).toEqual(['close', 'closed', 'not keir-starmer']);
  });

  it('says in the card’s place what "Not this" did, and takes it back', () => {
    const { events, hooks, take, undoes } = setScene();
    hooks()?.onOpen({ ...stand, takesFocus: false, mention: starmer, answer: starmerAnswer });
    events()?.onNotThis({ entity: 'keir-starmer', name: 'Keir Starmer' });
    expect(take().at(-1)).toBe('“Keir Starmer” is no longer marked on this page.');
    undoes[0]?.();
    expect(take()).toEqual(['close', 'closed', 'undo keir-starmer']);
  });

  it('steps, jumps, and ignores a mention that is not there', async () => {
    const { scene, take } = setScene();
    await scene.act({ do: 'step', direction: 'previous' });
    await scene.act({ do: 'jump', mention: 0 });
    await scene.act({ do: 'jump', mention: 9 });
    expect(take()).toEqual(['previous', 'show keir-starmer']);
  });

  it('flashes without a card, and says whether the mention is still there', async () => {
    const { scene, take } = setScene();
    expect(await scene.act({ do: 'flash', mention: 0 })).toBe(true);
    expect(await scene.act({ do: 'flash', mention: 9 })).toBe(false);
    expect(take()).toEqual(['flash keir-starmer']);
  });

  it('explains selected words by the article, beside the selection and with the focus', async () => {
    const { scene, opened } = setScene();
    await scene.act({ do: 'explain', words: ' starmer' });
    expect(opened).toEqual([{ ...order, takesFocus: true }]);
  });

  it('says so when nothing is known about the selected words', async () => {
    const { scene, opened, take } = setScene();
    await scene.act({ do: 'explain', words: 'Macron' });
    expect(take()).toEqual(['annotate', 'Nothing known about this selection.']);
    expect(opened).toEqual([]);
  });

  it('explains on a page that is not read, too', async () => {
    const { scene, take } = setScene(null);
    await scene.act({ do: 'step', direction: 'next' });
    await scene.act({ do: 'explain', words: 'Macron' });
    expect(take()).toEqual(['annotate', 'Nothing known about this selection.']);
  });

  it('tells when the extension has been replaced (R1)', () => {
    const { hooks, orphan, take } = setScene();
    expect(hooks()?.isAlive()).toBe(true);
    orphan();
    expect(hooks()?.isAlive()).toBe(false);
    expect(take()).toEqual(['orphan']);
  });

  it('takes marks and card away when it stops', () => {
    const { scene, take } = setScene();
    scene.stop();
    expect(take()).toEqual(['stop', 'close']);
  });
});
