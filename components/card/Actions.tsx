import { Icon } from '../shared/Icon.tsx';
import { reportAddress } from '../shared/addresses.ts';
import type { CardProps } from './Card.tsx';
import type { JSX } from 'preact';

/** The small actions at the foot of a card. */
export function Actions(props: CardProps): JSX.Element {
  const { model } = props;
  return (
    <div class="actions">
      {model.why !== undefined && (
        <button type="button" aria-expanded={props.isWhyOpen} onClick={props.onWhy}>
          <Icon name="why" />
          Why this?
        </button>
      )}
      <button type="button" title="Take this mark off this page" onClick={props.onNotThis}>
        <Icon name="not" />
        Not this
      </button>
      <a
        href={reportAddress(model.entity)}
        target="_blank"
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
      >
        <Icon name="flag" />
        Report a mistake
      </a>
    </div>
  );
}
