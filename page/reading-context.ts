import type { EngineAnswer } from '../core/engine/answer.ts';
import type { Article } from '../core/text/article.ts';
import type { PublicationDate } from './date/find-publication-date.ts';
import type { ShownOptions } from './marks/place-mentions.ts';
import type { OpenMode } from './pointer/dwell.ts';
import type { WhyNoArticle } from './article/why-no-article.ts';
import type { MarkStyle } from './marks/mark-painter.ts';

/** What the reader has set, as far as the page needs it. */
export type ReadingOptions = ShownOptions & {
  readonly openMode: OpenMode;
  readonly markStyle: MarkStyle;
};

/** An answer of the engine and the article that it is about, whose text may be older than the page's. */
export type Answered = { readonly article: Article; readonly answer: EngineAnswer };

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
  /** Called whenever what was found has changed. */
  readonly onFound: (found: Found | undefined) => void;
  /** Called when the page, as it stands, holds no article. */
  readonly onNoArticle: (why: WhyNoArticle) => void;
  /** Called whenever the text, the answer or the options have changed: the marks are to be placed anew. */
  readonly onSettled: () => void;
  /** Called when the data of text has changed, before it is drawn: marks on what it was are to go. */
  readonly onTextChanged: () => void;
  readonly onError: (error: unknown) => void;
  readonly options: ReadingOptions;
  /** The ISO day by the reader's clock; what claims to be published later is not believed. */
  readonly today: () => string;
  /** The reader asked for this page ("Explain this page"). */
  readonly isAsked?: boolean;
  readonly signal: AbortSignal;
};
