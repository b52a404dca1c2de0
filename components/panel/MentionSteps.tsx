import { Icon } from '../shared/Icon.tsx';
import { Quoted } from '../shared/Quoted.tsx';
import { useWords } from '../words/words.ts';
import { useState } from 'preact/hooks';
import type { OverviewEntry } from '../../core/panel/overview.ts';
import type { PanelEvents } from './Panel.tsx';
import type { JSX } from 'preact';

/** Goes through the mentions of one entity in the page, round at the ends; says which one it is. */
export function MentionSteps({
  entry: { mentions, surface },
  onJump,
}: {
  readonly entry: OverviewEntry;
  readonly onJump: NonNullable<PanelEvents['onJump']>;
}): JSX.Element {
  const words = useWords();
  /** Which of the mentions the page shows; undefined before the first step. */
  const [at, setAt] = useState<number>();
  const [isGone, setGone] = useState(false);
  const count = mentions.length;
  const go = (to: number): void => {
    const next = (to + count) % count;
    setAt(next);
    void onJump(mentions[next] ?? 0).then((isThere) => setGone(!isThere));
  };
  return (
    <div class="panel-steps">
      <button type="button" onClick={() => go(0)}>
        <Icon name="arrow" flips />
        {words.say('panelShow')}
      </button>
      {count > 1 && (
        <>
          <Step label={words.say('panelPrevious')} icon="back" onStep={() => go((at ?? 0) - 1)} />
          <Step label={words.say('panelNext')} icon="on" onStep={() => go((at ?? -1) + 1)} />
        </>
      )}
      <p class="muted">
        <Quoted text={surface} /> ·{' '}
        <span role="status">
          {isGone
            ? words.say('panelGone')
            : at === undefined
              ? words.count('panelMentions', count)
              : words.say('panelMentionOf', at + 1, count)}
        </span>
      </p>
    </div>
  );
}

function Step(props: {
  readonly label: string;
  readonly icon: 'back' | 'on';
  readonly onStep: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onStep}
    >
      <Icon name={props.icon} flips />
    </button>
  );
}
