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

/** Ties to meetings, of which the day says which; a war or what was talked about has its days on its own card. */
const DATED: ReadonlySet<CardConnection['relation']> = new Set(['met', 'participant']);

/** One tie in words, with the names that lead on, and its days; `isShort` leaves out days that tell no meetings apart. */
export function Connection({
  connection: { relation, chip, at, start, end },
  isShort = false,
  onChip,
}: Pick<CardEvents, 'onChip'> & {
  readonly connection: CardConnection;
  readonly isShort?: boolean;
}): JSX.Element {
  const words = useWords();
  return (
    <>
      <ChippedText
        text={words.say(`relation_${relation}`, chip.name, at?.name ?? '')}
        chips={at === undefined ? [chip] : [chip, at]}
        onChip={onChip}
        chipAttributes={knowledgeLang(words)}
      />
      {start !== undefined && !(isShort && !DATED.has(relation)) && (
        <span class="muted"> · {spanInWords(start, end ?? start, words.language)}</span>
      )}
    </>
  );
}
