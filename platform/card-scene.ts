import { reportError } from './errors.ts';
import { mentionOfWords } from './found-entities.ts';
import { isOrphan } from './is-orphan.ts';
import { askBackground, type PageAct } from './messages.ts';
import type { createCardHost, Stand } from './card-host.tsx';
import type { CardContent } from './draw-card.tsx';
import type { Runtime } from './browser.ts';
import type { CardSize, ReadingLevel } from './settings.ts';
import type { Words } from '../components/words/words.ts';
import type { AnsweredMention, EngineAnswer } from '../core/engine/answer.ts';
import type { Article } from '../core/text/article.ts';

/** A card to be shown, as page/ asks for it. */
export type CardRequest = Stand & {
  readonly mention: AnsweredMention;
  readonly answer: EngineAnswer;
  readonly takesFocus: boolean;
};

/** The reader's way to the marks, as page/ offers it. */
export type PageInteraction = {
  readonly jump: (direction: 'next' | 'previous') => unknown;
  /** Undefined when its words are gone. */
  readonly jumpTo: (mention: AnsweredMention) => AnsweredMention | undefined;
  readonly show: (mention: AnsweredMention) => void;
  readonly pin: (isPinned: boolean) => void;
  readonly closed: () => void;
  readonly settle: () => void;
  readonly retract: () => void;
  readonly stop: () => void;
};

/** What an interaction calls. */
export type InteractionHooks = {
  readonly onOpen: (request: CardRequest) => void;
  /** The pointer rests on a mark: its card is likely to be wanted soon. */
  readonly onRest: (request: Pick<CardRequest, 'mention' | 'answer'>) => void;
  readonly onClose: () => void;
  readonly isInsideCard: (event: Event) => boolean;
  readonly isCardThere: () => boolean;
  readonly isAlive: () => boolean;
  readonly onError: (error: unknown) => void;
};

/** What a scene knows of the page's reading. */
type SceneReading = {
  readonly found: () =>
    { readonly article: Article; readonly answer: EngineAnswer | undefined } | undefined;
};

/** What the script that reads gives to the one with cards and pointer. */
export type SceneParts<R> = {
  /** Undefined on a page that is not read, where words can still be explained. */
  readonly reading: R | undefined;
  readonly runtime: Pick<Runtime.Static, 'sendMessage' | 'id'>;
  readonly level: () => ReadingLevel;
  readonly size: () => CardSize;
  readonly canReport: () => boolean;
  /** The reader says that the entity is not what the page means. */
  readonly onNotThis: (entity: string) => void;
  /** The reader takes that back. */
  readonly onUndo: (entity: string) => void;
  /** The extension was replaced or removed: everything of ours has to leave. */
  readonly onOrphan: () => void;
};

/** Cards, pointer and keys over one reading of a page. */
export type Scene = {
  readonly act: (act: PageAct) => Promise<boolean | undefined>;
  /** Puts the marks on the text as it stands now. */
  readonly settle: () => void;
  /** Takes away the marks whose text has just changed. */
  readonly retract: () => void;
  readonly stop: () => void;
};

export type MakeScene<R> = (parts: SceneParts<R>) => Scene;

/** Makes the maker of scenes for a page, from what page/ and the card's host offer. */
export function createSceneMaker<R extends SceneReading>(page: {
  readonly document: Document;
  readonly words: Words;
  readonly createCards: typeof createCardHost;
  readonly interact: (reading: R, hooks: InteractionHooks) => PageInteraction;
  /** How a card stands beside the selection; undefined when there is none to stand beside. */
  readonly besideSelection: () => Stand | undefined;
}): MakeScene<R> {
  return ({ reading, runtime, level, size, canReport, onNotThis, onUndo, onOrphan }) => {
    /** Where the last card stood. */
    let last: Stand | undefined;
    const dismiss = (): void => {
      cards.close();
      interaction?.closed();
    };
    const cards = page.createCards(
      page.document,
      {
        isLarge: () => size() === 'large',
        onPin: (isPinned) => interaction?.pin(isPinned),
        onDismiss: dismiss,
        onNotThis: ({ entity, name }) => {
          dismiss();
          onNotThis(entity);
          const undo = (): void => {
            dismiss();
            onUndo(entity);
          };
          if (last !== undefined)
            cards.say({ text: page.words.say('saidNotThis', name), undo }, last);
        },
      },
      page.words,
    );
    const isAlive = (): boolean => {
      if (!isOrphan(runtime)) return true;
      onOrphan();
      return false;
    };
    const open = ({ mention, answer, ...stand }: CardRequest): void => {
      last = stand;
      cards.open({ ...stand, ...contentOf({ mention, answer }) });
    };
    const contentOf = ({
      mention,
      answer,
    }: Pick<CardRequest, 'mention' | 'answer'>): CardContent => {
      const { cards: models, articleDate: day, hasDate } = answer;
      const fetchCard = (entity: string) =>
        askBackground(runtime, 'card', { entity, day, hasDate });
      return {
        level: level(),
        canReport: canReport(),
        cards: models,
        fetchCard,
        card: mention.card,
      };
    };
    /** Once a page: what takes long the first time is kept by the browser. */
    let isPrepared = false;
    const prepare = (request: Pick<CardRequest, 'mention' | 'answer'>): void => {
      if (isPrepared) return;
      isPrepared = true;
      cards.prepare(contentOf(request));
    };
    const interaction =
      reading === undefined
        ? undefined
        : page.interact(reading, {
            onOpen: open,
            onRest: prepare,
            onClose: cards.close,
            isInsideCard: ({ target }) => cards.owns(target),
            isCardThere: cards.isThere,
            isAlive,
            onError: (error) => reportError('page', error),
          });
    /** Explains selected words: what the article means by them, else what they mean by themselves. */
    const explain = async (words: string): Promise<void> => {
      const stand = page.besideSelection();
      const answer = await answerTo(words, reading?.found(), runtime);
      const mention = answer === undefined ? undefined : mentionOfWords(words, answer);
      if (stand === undefined) return;
      if (answer === undefined || mention === undefined)
        cards.say({ text: page.words.say('saidNothingKnown') }, stand);
      else open({ ...stand, takesFocus: true, mention, answer });
    };
    return {
      act: async (act) => {
        if (act.do === 'step') interaction?.jump(act.direction);
        if (act.do === 'explain') await explain(act.words);
        if (act.do !== 'jump' && act.do !== 'flash') return undefined;
        const mention = reading?.found()?.answer?.mentions[act.mention];
        if (act.do === 'flash')
          return mention !== undefined && interaction?.jumpTo(mention) !== undefined;
        if (mention !== undefined) interaction?.show(mention);
        return undefined;
      },
      settle: () => interaction?.settle(),
      retract: () => interaction?.retract(),
      stop: () => {
        interaction?.stop();
        cards.close();
      },
    };
  };
}

/** The article's own answer where it links the words, else one to the words alone, of the article's day. */
async function answerTo(
  words: string,
  found: ReturnType<SceneReading['found']>,
  runtime: SceneParts<unknown>['runtime'],
): Promise<EngineAnswer | undefined> {
  const { answer, article } = found ?? {};
  if (answer !== undefined && mentionOfWords(words, answer) !== undefined) return answer;
  const publishedAt = article?.publishedAt;
  return askBackground(runtime, 'annotate', {
    article: {
      title: '',
      lang: 'en',
      blocks: [{ text: words, role: 'paragraph' }],
      ...(publishedAt === undefined ? {} : { publishedAt }),
    },
  });
}
