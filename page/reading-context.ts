import type { AnsweredMention, EngineAnswer } from '../core/engine/answer.ts';
import type { Article } from '../core/text/article.ts';
import type { PublicationDate } from './date/find-publication-date.ts';
import type { Scheme } from './marks/background.ts';
import type { ShownOptions } from './marks/place-mentions.ts';
import type { CloseReason, OpenCause, OpenMode } from './pointer/dwell.ts';

/** A card to be shown: for which mention, beside which line, on what. */
export type OpenRequest = {
  readonly mention: AnsweredMention;
  readonly answer: EngineAnswer;
  readonly cause: OpenCause;
  /** The mark's rects in the viewport, one for each line; the one to keep clear is `line`. */
  readonly rects: readonly DOMRect[];
  readonly line: DOMRect;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: Scheme;
};

/** What the reader has set, as far as the page needs it. */
export type ReadingOptions = ShownOptions & { readonly openMode: OpenMode };

/** What the popup and the panel show of a page. */
export type Found = {
  readonly article: Article;
  readonly date: PublicationDate | undefined;
  /** Undefined while the engine has not answered, or when it could not. */
  readonly answer: EngineAnswer | undefined;
};

export type ReadingContext = {
  readonly document: Document;
  readonly window: Window;
  /** Asks the engine; undefined when it has no answer. Late answers to older articles are dropped. */
  readonly annotate: (article: Article) => Promise<EngineAnswer | undefined>;
  readonly onOpen: (request: OpenRequest) => void;
  readonly onClose: (reason: CloseReason) => void;
  /** Called whenever what was found has changed; undefined when the page is no article. */
  readonly onFound: (found: Found | undefined) => void;
  /** Whether an event happened in the card. */
  readonly isInsideCard: (event: Event) => boolean;
  readonly onError: (error: unknown) => void;
  readonly options: ReadingOptions;
  /** The ISO day by the reader's clock; what claims to be published later is not believed. */
  readonly today: () => string;
  /** The reader asked for this page ("Explain this page"). */
  readonly isAsked?: boolean;
  readonly signal: AbortSignal;
};
