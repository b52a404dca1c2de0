import { render } from 'preact';
import { Panel } from '../components/panel/Panel.tsx';
import { QuizPart } from '../components/quiz/QuizPart.tsx';
import { MissingTerms } from '../components/prepare/MissingTerms.tsx';
import { PrepareText, type PrepareState } from '../components/prepare/PrepareText.tsx';
import { WordsContext, type Words } from '../components/words/words.ts';
import { glossaryOf, type Glossary } from '../core/panel/glossary.ts';
import { overviewOf, type Overview } from '../core/panel/overview.ts';
import type { Article } from '../core/text/article.ts';
import { copyText } from './copy-text.ts';
import { reportError } from './errors.ts';
import { fetchQuiz } from './fetch-quiz.ts';
import { type MissingTerm, missingTerms, namesWithoutLink } from '../core/packs/missing-terms.ts';
import { editorEvents } from './options-packs.ts';
import { createPackStore } from './packs.ts';
import { foundEntities } from './found-entities.ts';
import { GLOSSARY_PAGE } from './glossary-page.tsx';
import { parseNothing } from './message-errors.ts';
import { answerMessages, askBackground } from './messages.ts';
import { readPolicyState } from './policy-state.ts';
import { MAX_PREPARED_CHARS, preparedArticle, type TypedText } from './prepared-article.ts';
import { plainTextOf, saveGlossary } from './save-glossary.ts';
import type { Browser } from './browser.ts';
import type { EngineAnswer } from '../core/engine/answer.ts';
import type { SettingsStore } from './settings.ts';

type PrepareParts = {
  readonly api: Browser;
  readonly settings: SettingsStore;
  readonly words: Words;
  readonly root: Element;
  readonly signal: AbortSignal;
};

/** A text with its answer. */
type Prepared = {
  readonly answer: EngineAnswer;
  readonly overview: Overview;
  readonly key: number;
  readonly article: Article;
  /** Its names that the knowledge lacks; none where no pack can be written. */
  readonly missing: readonly MissingTerm[];
};

/**
 * Starts the page that prepares a text. It answers for its tab as an article's page does, so that panel
 * and glossary speak of the text too. What was pasted is kept in the page alone, and goes with it.
 */
export async function startPrepare(parts: PrepareParts): Promise<void> {
  const { api, settings, words, root, signal } = parts;
  let { readingLevel: level } = await settings.read();
  const locked = await settings.locks();
  const { disabledFeatures } = await readPolicyState(api.storage);
  const isPrivate = api.extension.inIncognitoContext ?? false;
  const mayWrite = !isPrivate && !disabledFeatures.includes('packs') && locked.size === 0;
  const events = editorEvents(api, isPrivate);
  const packs = await createPackStore(api.storage, isPrivate).list();
  let state: PrepareState = 'ready';
  let prepared: Prepared | undefined;
  /** A late answer about an earlier text is dropped. */
  let asked = 0;

  const prepare = async (typed: TypedText): Promise<void> => {
    const own = (asked += 1);
    const article = preparedArticle(typed);
    if (typeof article === 'string') return show(article);
    show('working');
    const answer = await askBackground(api.runtime, 'annotate', { article });
    if (own !== asked) return;
    if (answer === undefined) return show('failed');
    const names = mayWrite ? namesWithoutLink(article.blocks, answer.mentions) : [];
    const known = await askBackground(api.runtime, 'knownNames', {
      names: names.map(({ name }) => name),
    });
    if (own !== asked) return;
    const { title, lang } = article;
    prepared = {
      answer,
      overview: overviewOf(answer, { title, lang }),
      key: own,
      article,
      missing: missingTerms(names, known ?? []),
    };
    show('ready');
  };
  const fetchCard = async (entity: string) => {
    if (prepared === undefined) return undefined;
    const { articleDate: day, hasDate } = prepared.overview;
    return askBackground(api.runtime, 'card', { entity, day, hasDate });
  };
  const glossary = (overview: Overview): Glossary => glossaryOf(overview, { level });
  const show = (next: PrepareState): void => {
    state = next;
    draw();
  };
  const draw = (): void =>
    render(
      <WordsContext.Provider value={words}>
        <PrepareText
          state={state}
          maxChars={MAX_PREPARED_CHARS}
          isDisabled={disabledFeatures.includes('prepare-text')}
          onPrepare={(typed) => quietly(prepare(typed))}
          result={prepared && resultOf(prepared)}
          missing={prepared && mayWrite ? missingOf(prepared) : undefined}
        />
      </WordsContext.Provider>,
      root,
    );
  const missingOf = ({ article, missing, key }: Prepared) => (
    <MissingTerms
      key={key}
      {...events}
      terms={missing}
      title={article.title}
      today={new Date().toISOString().slice(0, 10)}
      packs={packs}
    />
  );
  const resultOf = ({ overview, key }: Prepared) => (
    <Panel
      key={key}
      overview={overview}
      level={level}
      isLevelLocked={locked.has('readingLevel')}
      canKeep={!disabledFeatures.includes('export')}
      check={
        disabledFeatures.includes('check') ? undefined : (
          <QuizPart fetchQuiz={fetchQuiz(api.runtime, overview)} />
        )
      }
      onLevel={(chosen) => {
        level = chosen;
        draw();
      }}
      fetchCard={fetchCard}
      onPrint={() => quietly(openGlossary(api))}
      onSave={(format) => saveGlossary(document, { glossary: glossary(overview), words, format })}
      onCopy={() => copyText(plainTextOf(glossary(overview), words))}
    />
  );

  answerMessages(
    api.runtime,
    {
      tell: {
        from: 'ours',
        parse: parseNothing,
        answer: () => {
          if (prepared === undefined) return { state: 'no-article', why: 'none' };
          const { answer, article } = prepared;
          const { articleDate, hasDate } = answer;
          const { lang } = article;
          return { state: 'found', articleDate, hasDate, lang, found: foundEntities(answer) };
        },
      },
      article: { from: 'ours', parse: parseNothing, answer: () => prepared?.article },
    },
    signal,
  );
  draw();
}

/** Opens the page that prints, for this tab's text. */
async function openGlossary(api: Pick<Browser, 'runtime' | 'tabs'>): Promise<void> {
  const { id } = await api.tabs.getCurrent();
  await api.tabs.create({ url: api.runtime.getURL(`${GLOSSARY_PAGE}?tab=${id ?? ''}`) });
}

function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError('prepare', error));
}
