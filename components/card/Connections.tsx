import { knowledgeLang } from '../words/knowledge-lang.ts';
import { ChippedText } from './ChippedText.tsx';
import { spanInWords } from '../shared/days.ts';
import { useWords } from '../words/words.ts';
import type { CardConnection, CardModel } from '../../core/cards/card-model.ts';
import type { CardEvents } from './Card.tsx';
import type { JSX } from 'preact';

/** What ties this entity to the others that the article names. */
export function Connections({
  connections,
  onChip,
}: Pick<CardModel, 'connections'> & Pick<CardEvents, 'onChip'>): JSX.Element | null {
  const words = useWords();
  if (connections.length === 0) return null;
  return (
    <section class="connections">
      <h3>{words.say('connectionsHeading')}</h3>
      <ul>
        {connections.map((connection) => (
          <li key={connection.chip.entity + connection.relation} dir="auto">
            <Connection {...{ connection, onChip }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One tie in words, with the names that lead on, and its days. */
export function Connection({
  connection: { relation, chip, at, start, end },
  onChip,
}: Pick<CardEvents, 'onChip'> & { readonly connection: CardConnection }): JSX.Element {
  const words = useWords();
  return (
    <>
      <ChippedText
        text={words.say(`relation_${relation}`, chip.name, at?.name ?? '')}
        chips={at === undefined ? [chip] : [chip, at]}
        onChip={onChip}
        chipAttributes={knowledgeLang(words)}
      />
      {start !== undefined && (
        <span class="muted"> · {spanInWords(start, end ?? start, words.language)}</span>
      )}
    </>
  );
}
