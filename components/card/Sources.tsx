import { FoldButton } from './FoldButton.tsx';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { dayInShort } from '../shared/days.ts';
import { SourceLink, SourceList } from '../shared/SourceList.tsx';
import { useWords } from '../words/words.ts';
import type { Folding } from './folds.ts';
import type { CardModel, CardSource } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** Letters of the publishers that share a line with the button and the day. */
const MOST_LETTERS = 18;

/** Who vouches for the card, in one line of links, and the whole numbered list behind its button. */
export function Sources({
  model: { sources, asOf },
  ...folding
}: Folding & { readonly model: Pick<CardModel, 'sources' | 'asOf'> }): JSX.Element {
  const words = useWords();
  const named = publishersAtFirst(sources);
  return (
    <>
      <p class="source-line">
        <FoldButton fold="sources" {...folding}>
          {words.count('cardSources', sources.length)}
        </FoldButton>
        <span {...knowledgeLang(words)}>
          {named.map((source, index) => (
            <span key={source.url}>
              {index > 0 && ', '}
              <SourceLink source={source} name={source.publisher} />
            </span>
          ))}
        </span>
        <span>{words.say('asOf', dayInShort(asOf, words.language))}</span>
      </p>
      {folding.open.includes('sources') && <SourceList sources={sources} id="sources" />}
    </>
  );
}

/** The first source of each publisher, as many as have room; the one with the shortest name at least. */
function publishersAtFirst(sources: readonly CardSource[]): readonly CardSource[] {
  const lengths = sources.map(({ publisher }) => publisher.length);
  let room = Math.max(MOST_LETTERS, Math.min(...lengths));
  return sources.filter(({ publisher }, index) => {
    const isFirst = sources.findIndex((own) => own.publisher === publisher) === index;
    if (!isFirst || publisher.length > room) return false;
    room -= publisher.length + 2;
    return true;
  });
}
