import { Address } from './Address.tsx';
import { SourcingQuestions } from './SourcingQuestions.tsx';
import { TimelineRows } from './TimelineRows.tsx';
import { noticeInWords } from '../card/card-words.ts';
import { dayInWords } from '../shared/days.ts';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { useWords } from '../words/words.ts';
import { sourceName } from '../../core/cards/source-name.ts';
import { pageAddress } from '../../core/panel/source-address.ts';
import type { GlossaryTerm } from '../../core/panel/glossary.ts';
import type { Handout } from '../../core/panel/handout.ts';
import type { JSX } from 'preact';

/** A line to write on is twice as high in large print: more of them leave no room for the sources. */
const LARGE_LINES = 2;

/** The printed sheet: title, address, date, terms, timeline, questions, sources; black on white. */
export function Glossary({
  glossary,
  isLarge,
}: {
  readonly glossary: Handout;
  readonly isLarge: boolean;
}): JSX.Element {
  const words = useWords();
  const { title, address, articleDate, hasDate, terms, timeline, sources, notices } = glossary;
  return (
    <article class={isLarge ? 'glossary glossary-large' : 'glossary'}>
      <h1 dir="auto">{words.say('panelGlossary', title)}</h1>
      <p class="glossary-about">
        {address !== undefined && (
          <>
            <Address url={address} /> ·{' '}
          </>
        )}
        {words.say(
          hasDate ? 'panelArticleOf' : 'panelNoDate',
          dayInWords(articleDate, words.language),
        )}
        {notices.map((notice) => (
          <span key={notice.what}> · {noticeInWords(notice, words)}</span>
        ))}
      </p>
      <dl class="glossary-terms">
        {terms.map((term) => (
          <Term key={term.entity} term={term} />
        ))}
      </dl>
      {timeline.length > 0 && (
        <section class="glossary-timeline">
          <h2>{words.say('panelTimeline')}</h2>
          <TimelineRows
            timeline={timeline}
            articleDate={articleDate}
            nameOf={({ name }) => <bdi>{name}</bdi>}
          />
        </section>
      )}
      <SourcingQuestions
        questions={glossary.questions}
        answerLines={isLarge ? Math.min(glossary.answerLines, LARGE_LINES) : glossary.answerLines}
      />
      <section class="glossary-sources">
        <h2>{words.say('panelSources')}</h2>
        <ol>
          {sources.map((source, index) => (
            <li key={index} dir="auto">
              {sourceName(source)}
              {pageAddress(source) === undefined ? (
                ', '
              ) : (
                <>
                  . <Address url={source.url} />,{' '}
                </>
              )}
              {dayInWords(source.seen, words.language)}
            </li>
          ))}
        </ol>
      </section>
      <p class="glossary-made">
        {glossary.leftOut > 0 && `${words.count('handoutLeftOut', glossary.leftOut)} `}
        {words.say('panelMade')}
      </p>
    </article>
  );
}

function Term({ term }: { readonly term: GlossaryTerm }): JSX.Element {
  const words = useWords();
  const english = knowledgeLang(words);
  const { name, kind, sentence, thenAndNow, background, backgroundDate, positions } = term;
  return (
    <div class={`glossary-term kind-${kind}`}>
      <dt dir="auto" {...english}>
        {name}
        <sup>{term.sources.join(',')}</sup>
      </dt>
      <dd dir="auto">
        <span {...english}>
          {sentence}
          {thenAndNow !== undefined && <em> {thenAndNow}.</em>}
        </span>
        {background !== undefined && (
          <>
            {' '}
            {backgroundDate !== undefined &&
              `${words.say('asOfMonth', dayInWords(backgroundDate, words.language))} `}
            <span {...english}>{background}</span>
          </>
        )}
        {term.notices.map((notice) => (
          <span key={notice.what}> {noticeInWords(notice, words)}</span>
        ))}
      </dd>
      {positions.length > 0 && (
        <dd class="glossary-positions">
          <b>{words.say('cardDisputed')}.</b>
          {positions.map(({ who, says, date }) => (
            <span key={who + says} dir="auto">
              {' '}
              <span {...english}>
                <b>{who}</b>: {says}
              </span>
              {date !== undefined && ` (${dayInWords(date, words.language)})`}
            </span>
          ))}
        </dd>
      )}
    </div>
  );
}
