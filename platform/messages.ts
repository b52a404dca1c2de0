import { isOrphan } from './is-orphan.ts';
import type { CardModel } from '../core/cards/card-model.ts';
import type { Article } from '../core/text/article.ts';
import type { EngineAnswer } from '../core/engine/answer.ts';
import type { PackLists } from '../core/engine/engine.ts';
import type { QuizQuestion } from '../core/quiz/question.ts';
import type { QuizArticle } from '../core/quiz/quiz.ts';
import type { PackProblem } from '../core/packs/pack-problem.ts';
import type { Kind } from '../core/knowledge/schema.ts';
import type { NoAsk } from './message-errors.ts';
import type { Runtime, Tabs } from './browser.ts';
import type { PolicyState } from './policy-effects.ts';
import type { TurnsOfTabs } from './turns-of-tabs.ts';
import type { CardSize, MarkStyle, OpenMode, ReadingLevel } from './settings.ts';

/** What a page needs to know of the settings; it never sees the others, and cannot write any. */
export type PageOrders = {
  readonly state: 'on' | 'off' | 'off-here';
  readonly openMode: OpenMode;
  readonly markStyle: MarkStyle;
  readonly cardSize: CardSize;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly readingLevel: ReadingLevel;
  /** Whether a card offers to report a mistake; a school can switch that off. */
  readonly canReport: boolean;
  /** Changes whenever the engine would answer otherwise: kinds, density, limit. */
  readonly marksKey: string;
};

/** An entity that was found on a page, once, at its first mention. */
export type FoundEntity = {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: string;
  /** The words on the page at the first mention. */
  readonly surface: string;
  readonly mentions: number;
  /** Index of the first mention in the answer. */
  readonly first: number;
  readonly isMarked: boolean;
};

/**
 * Why a page holds no article: a front page, a list or a search; a page on which something is being
 * written; a document that is not HTML, or is no page of its own; nothing of that, but too little prose.
 */
export type NoArticle = 'front-page' | 'editor' | 'not-html' | 'none';

/** What a page's script says about its page. */
export type PageReport =
  | { readonly state: 'off' }
  | { readonly state: 'off-here' | 'reading' }
  | { readonly state: 'no-article'; readonly why: NoArticle }
  | {
      readonly state: 'found';
      readonly articleDate: string;
      readonly hasDate: boolean;
      /** BCP 47 tag of the article's text, as the page gives it. */
      readonly lang: string;
      readonly found: readonly FoundEntity[];
    };

/** The knowledge file in use. */
export type PackFacts = {
  readonly date: string;
  readonly counts: Readonly<Record<string, number>>;
};

/** What the reader wants done in a page, from the keys, the menu or the popup. */
export type PageAct =
  | { readonly do: 'step'; readonly direction: 'next' | 'previous' }
  /** Go to a mention, by its index in the answer. */
  | { readonly do: 'jump'; readonly mention: number }
  /** The same without opening its card. */
  | { readonly do: 'flash'; readonly mention: number }
  | { readonly do: 'explain'; readonly words: string };

/** Every message by its name: what is asked, and what is answered. */
type Messages = {
  // A page's script asks the background; our own pages that hold or prepare a text do, too.
  hello: { ask: NoAsk; answer: PageOrders };
  annotate: { ask: { readonly article: Article }; answer: EngineAnswer };
  card: {
    ask: { readonly entity: string; readonly day: string; readonly hasDate: boolean };
    answer: CardModel | undefined;
  };
  report: { ask: { readonly report: PageReport }; answer: undefined };
  /** Wants the script that draws cards; answered when it is there. */
  cards: { ask: NoAsk; answer: boolean };
  // Our own pages ask the background.
  pack: { ask: NoAsk; answer: PackFacts };
  policy: { ask: NoAsk; answer: PolicyState };
  /** What is wrong with the text of a pack's file. */
  checkPack: { ask: { readonly json: string }; answer: readonly PackProblem[] };
  /** The card of an entry in the text of a pack's file. */
  previewCard: {
    ask: { readonly json: string; readonly entity: string };
    answer: CardModel | undefined;
  };
  packLists: { ask: NoAsk; answer: PackLists };
  /** Which of a text's names the knowledge has, for whatever date. */
  knownNames: { ask: { readonly names: readonly string[] }; answer: readonly string[] };
  /** Three to five questions about an article; none where it gives too few. */
  quiz: { ask: { readonly article: QuizArticle }; answer: readonly QuizQuestion[] };
  explainTab: { ask: { readonly tab: number }; answer: boolean };
  // The background, the popup or the panel asks a page's script.
  orders: { ask: { readonly orders: PageOrders }; answer: undefined };
  tell: { ask: NoAsk; answer: PageReport };
  /** The article that the marks are of; undefined while there is none, or no answer about it yet. */
  article: { ask: NoAsk; answer: Article | undefined };
  /** The reader asked for this page, article or not. */
  read: { ask: NoAsk; answer: undefined };
  /** For `flash`: whether the words are still there. */
  act: { ask: { readonly act: PageAct }; answer: boolean | undefined };
};
export type MessageName = keyof Messages;
export type Ask<N extends MessageName> = Messages[N]['ask'];
export type Answer<N extends MessageName> = Messages[N]['answer'];

/** Who may send a message: a page's script, one of our own pages and the background, or both. */
type From = 'page' | 'ours' | 'both';

/** What answers each message of one side, with the parser that lets its question in. */
export type Handlers = {
  readonly [N in MessageName]?: {
    readonly from: From;
    /** Throws, or returns the question in its proper shape. */
    readonly parse: (value: unknown) => Ask<N>;
    readonly answer: (ask: Ask<N>, sender: Runtime.MessageSender) => Promise<Answer<N>> | Answer<N>;
    /** Lets a tab's questions wait for their turn, unread; one that gives way to a later one is answered with nothing. */
    readonly turns?: TurnsOfTabs;
  };
};

type RuntimeParts = Pick<Runtime.Static, 'sendMessage' | 'onMessage' | 'getURL' | 'id'>;
type Envelope = { readonly to: MessageName; readonly ask: unknown };
/** Answers travel boxed, so that "no answer" and an error are told apart in every browser. */
type Boxed = { readonly ok: true; readonly value?: unknown } | { readonly ok: false };

/** A background that was stopped while it answered is there again for the next try. */
const TRIES = 3;

/**
 * Asks the background, once more where it was stopped before it had answered: every message may be sent
 * twice. Undefined when it fails, or when the extension has been replaced meanwhile.
 */
export async function askBackground<N extends MessageName>(
  runtime: Pick<RuntimeParts, 'sendMessage' | 'id'>,
  to: N,
  ask: Ask<N>,
): Promise<Answer<N> | undefined> {
  for (let tried = 0; tried < TRIES && !isOrphan(runtime); tried += 1) {
    try {
      const boxed: unknown = await runtime.sendMessage({ to, ask } satisfies Envelope);
      // Stopped after it had heard: the polyfill gives that as an answer of nothing, which no box is.
      if (boxed !== undefined) return unbox<N>(boxed);
    } catch {
      // No background to hear it to the end: expected when it is stopped, after an update, at the browser's end.
    }
  }
  return undefined;
}

/**
 * Asks the script in a tab's top frame, and parses what it says: its world shares a process with the page, and is
 * believed no more than one. Undefined when there is none, or when its answer has not the shape.
 */
export async function askTab<N extends MessageName>(
  tabs: Pick<Tabs.Static, 'sendMessage'>,
  tab: number,
  {
    to,
    ask,
    parse,
  }: {
    readonly to: N;
    readonly ask: Ask<N>;
    /** Throws, or returns the answer in its proper shape. */
    readonly parse: (value: unknown) => Answer<N>;
  },
): Promise<Answer<N> | undefined> {
  try {
    const boxed: unknown = await tabs.sendMessage(tab, { to, ask } satisfies Envelope, {
      frameId: 0,
    });
    const value: unknown = unbox<N>(boxed);
    return value === undefined ? undefined : parse(value);
  } catch {
    return undefined; // a tab without our script, or with one that is not ours any more: expected
  }
}

/**
 * Answers messages until the signal aborts. The one place that knows how a listener answers late: by
 * `sendResponse` after returning true, which the polyfill, Firefox and Chromium all take; Chromium
 * itself takes no promise. Messages of other extensions, of unknown names, from the wrong side or of the wrong shape get no answer.
 */
export function answerMessages(
  runtime: Omit<RuntimeParts, 'sendMessage'>,
  handlers: Handlers,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (boxed: Boxed) => void,
  ): true | undefined => {
    if (sender.id !== runtime.id || !isEnvelope(message)) return undefined;
    const handler = Object.hasOwn(handlers, message.to) ? handlers[message.to] : undefined;
    if (handler === undefined) return undefined;
    const isRefused =
      handler.from !== 'both' && (handler.from === 'ours') !== isOurs(sender, runtime);
    if (isRefused) return undefined;
    // The parser makes the shape sure.
    void answerOne(handler as LooseHandler, message.ask, sender).then(sendResponse);
    return true;
  };
  runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal.addEventListener('abort', () =>
    runtime.onMessage.removeListener(listener as Runtime.OnMessageListener),
  );
}

type LooseHandler = {
  readonly parse: (value: unknown) => unknown;
  readonly answer: (ask: unknown, sender: Runtime.MessageSender) => unknown;
  readonly turns?: TurnsOfTabs;
};

async function answerOne(
  handler: LooseHandler,
  ask: unknown,
  sender: Runtime.MessageSender,
): Promise<Boxed> {
  const work = (): unknown => handler.answer(handler.parse(ask), sender);
  const tab = sender.tab?.id;
  try {
    const isInTurn = handler.turns !== undefined && tab !== undefined;
    return { ok: true, value: await (isInTurn ? handler.turns(tab, work) : work()) };
  } catch {
    return { ok: false };
  }
}

/** A page's script stands in a web page's tab; our own pages and the background have our address. */
function isOurs(sender: Runtime.MessageSender, runtime: Pick<RuntimeParts, 'getURL'>): boolean {
  return sender.url === undefined
    ? sender.tab === undefined
    : sender.url.startsWith(runtime.getURL(''));
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof (message as { to?: unknown }).to === 'string' && // any object may be asked for a key
    'ask' in message
  );
}

function unbox<N extends MessageName>(boxed: unknown): Answer<N> | undefined {
  const box = boxed as Boxed | undefined | null; // any value may be asked for a key
  return box?.ok === true ? (box.value as Answer<N>) : undefined; // the background's, or to be parsed
}
