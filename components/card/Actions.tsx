import { reportAddress } from '../shared/addresses.ts';
import type { CardProps } from './Card.tsx';
import type { JSX } from 'preact';

/** The small actions at the foot of a card. */
export function Actions(props: CardProps): JSX.Element {
  const { model } = props;
  return (
    <div class="actions">
      {model.summary !== undefined && model.summary.plain !== model.summary.standard && (
        <button
          type="button"
          aria-pressed={props.level === 'plain'}
          onClick={() => props.onLevel(props.level === 'plain' ? 'standard' : 'plain')}
        >
          Plain words
        </button>
      )}
      {model.why !== undefined && (
        <button type="button" aria-expanded={props.isWhyOpen} onClick={props.onWhy}>
          Why this?
        </button>
      )}
      <button type="button" title="Take this mark off this page" onClick={props.onNotThis}>
        Not this
      </button>
      <Report {...props} />
    </div>
  );
}

const REPORT_WORDS = {
  ready: 'Copy a report',
  copied: 'Copied',
  refused: 'Not copied',
} as const;

/** One way to report a mistake: the project's form, or a text to send where there is none. */
function Report({ model, report, onReport }: CardProps): JSX.Element | null {
  const address = reportAddress(model.entity);
  if (address !== undefined) {
    return (
      <a href={address} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
        Report a mistake
      </a>
    );
  }
  if (report === 'none') return null;
  return (
    <button
      type="button"
      title="Copies what this card says, for a report of a mistake"
      onClick={onReport}
    >
      <span role="status">{REPORT_WORDS[report]}</span>
    </button>
  );
}
