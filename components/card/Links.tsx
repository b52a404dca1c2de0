import { Connection } from './Connections.tsx';
import { FoldButton } from './FoldButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../words/words.ts';
import type { CardEvents } from './Card.tsx';
import type { Folding } from './folds.ts';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** What ties this entity to the others that the article names: the first in a line, more behind a button. */
export function Links({
  connections: [first, ...more],
  onChip,
  ...folding
}: Folding & Pick<CardModel, 'connections'> & Pick<CardEvents, 'onChip'>): JSX.Element | null {
  const words = useWords();
  if (first === undefined) return null;
  return (
    <div class="connections" role="group" aria-label={words.say('connectionsHeading')}>
      <p dir="auto">
        <Icon name="arrow" flips />{' '}
        <Connection connection={first} isShort={!folding.open.includes('links')} onChip={onChip} />
        {more.length > 0 && (
          <>
            {' '}
            <FoldButton fold="links" {...folding}>
              {words.count('cardMoreLinks', more.length)}
            </FoldButton>
          </>
        )}
      </p>
      {folding.open.includes('links') && (
        <ul id="links">
          {more.map((connection) => (
            <li key={connection.chip.entity + connection.relation} dir="auto">
              <Connection {...{ connection, onChip }} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
