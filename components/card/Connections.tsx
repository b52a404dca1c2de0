import { ChippedText } from './ChippedText.tsx';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { CardEvents } from './Card.tsx';
import type { JSX } from 'preact';

/** What ties this entity to the others that the article names. */
export function Connections({
  connections,
  onChip,
}: Pick<CardModel, 'connections'> & Pick<CardEvents, 'onChip'>): JSX.Element | null {
  if (connections.length === 0) return null;
  return (
    <section class="connections">
      <h3>In this article</h3>
      <ul>
        {connections.map(({ text, chip }) => (
          <li key={chip.entity + text} dir="auto">
            <ChippedText text={text} chips={[chip]} onChip={onChip} />
          </li>
        ))}
      </ul>
    </section>
  );
}
