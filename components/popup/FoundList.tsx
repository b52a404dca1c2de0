import { dayIn, languageIn } from '../words/days.ts';
import { Quoted } from '../shared/Quoted.tsx';
import { useWords } from '../words/words.ts';
import type { FoundLine, TabView } from './popup-view.ts';
import type { JSX } from 'preact';

type FoundListProps = Pick<
  Extract<TabView, { readonly state: 'found' }>,
  'found' | 'articleDate' | 'hasDate' | 'lang'
> & { readonly onJump: (first: number) => void };

/** What was found, in reading order; a click goes to the first mention. */
export function FoundList(props: FoundListProps): JSX.Element {
  const { found, articleDate, hasDate, lang, onJump } = props;
  const words = useWords();
  const marked = found.filter(({ isMarked }) => isMarked).length;
  return (
    <section class="found" aria-labelledby="found-title">
      <h2 id="found-title">
        {found.length === 0
          ? words.say('popupNothingFound')
          : words.count('popupMarkedOf', marked, found.length)}
        <span class="muted">
          {' · '}
          {words.say(
            hasDate ? 'popupArticleOf' : 'popupNoDate',
            dayIn(words.language, articleDate),
          )}
        </span>
      </h2>
      {!/^en\b/i.test(lang) && (
        <p class="note">{words.say('popupOtherLanguage', languageIn(words.language, lang))}</p>
      )}
      {found.length === 0 ? (
        <p class="note">{words.say('popupNothingText')}</p>
      ) : (
        <ul tabIndex={-1}>
          {found.map((line) => (
            <FoundItem key={line.entity} line={line} onJump={onJump} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FoundItem(props: {
  readonly line: FoundLine;
  readonly onJump: (first: number) => void;
}): JSX.Element {
  const { line, onJump } = props;
  const words = useWords();
  return (
    <li>
      <button type="button" onClick={() => onJump(line.first)}>
        <span class={line.isMarked ? `dot kind-${line.kind}` : 'dot'} aria-hidden="true" />
        <span class="found-name">
          <bdi lang="en">{line.name}</bdi>
          {line.surface !== line.name && (
            <span class="muted">
              {' '}
              <Quoted text={line.surface} />
            </span>
          )}
          {!line.isMarked && <span class="unseen"> ({words.say('popupNotMarked')})</span>}
        </span>
        {line.mentions > 1 && (
          <span class="count">
            <span aria-hidden="true">×{line.mentions}</span>
            <span class="unseen">, {words.count('popupMentions', line.mentions)}</span>
          </span>
        )}
      </button>
    </li>
  );
}
