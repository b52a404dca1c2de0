import { FactList } from '../card/FactList.tsx';
import { Connections } from '../card/Connections.tsx';
import { Positions } from '../card/Positions.tsx';
import { wantsList, TimelineNames } from '../card/TimelineNames.tsx';
import { WhyThis } from '../card/WhyThis.tsx';
import { noticeInWords } from '../card/card-words.ts';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { DatedText } from '../shared/DatedText.tsx';
import { Icon } from '../shared/Icon.tsx';
import { KIND_WORDS } from '../shared/kinds.ts';
import { LocatorMap } from '../shared/LocatorMap.tsx';
import { SourceList } from '../shared/SourceList.tsx';
import { hasPicture, Timeline } from '../shared/Timeline.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { useWords } from '../words/words.ts';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelProps } from './Panel.tsx';
import type { Shown, Trail } from './use-trail.ts';
import type { JSX } from 'preact';

/** One entity with all that its card says, and the way to its mentions in the page. */
export function EntryView({
  shown: { card, entry },
  backTo,
  back,
  open,
  level,
  onJump,
}: Pick<PanelProps, 'level' | 'onJump'> & Trail & { readonly shown: Shown }): JSX.Element {
  const words = useWords();
  const english = knowledgeLang(words);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [isWhyOpen, setWhyOpen] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <article
      class={`panel-entry kind-${card.kind}`}
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && back()}
    >
      <button type="button" class="quiet panel-back" onClick={back}>
        <Icon name="back" flips />
        {backTo === undefined ? words.say('panelBackToAll') : words.say('cardBack', backTo)}
      </button>
      <p class="panel-entry-kind">
        <span class="kind">{words.say(KIND_WORDS[card.kind])}</span>
        {card.isDisputed && <span class="disputed">{words.say('cardDisputed')}</span>}
      </p>
      <h2 id={id} class="panel-entry-name" tabIndex={-1} ref={heading} dir="auto" {...english}>
        {card.name}
      </h2>
      {entry === undefined ? (
        <p class="muted">{words.say('panelNotNamed')}</p>
      ) : (
        onJump !== undefined && <MentionSteps entry={entry} onJump={onJump} />
      )}
      <p class="sentence" dir="auto" {...english}>
        {card.sentence}
      </p>
      {card.thenAndNow !== undefined && (
        <p class="then-and-now" dir="auto" {...english}>
          {card.thenAndNow}
        </p>
      )}
      {card.notices.map((notice) => (
        <p key={notice.what} class="notice">
          <Icon name="notice" />
          {noticeInWords(notice, words)}
        </p>
      ))}
      {card.summary !== undefined && (
        <p class="summary" dir="auto">
          <DatedText
            text={card.summary[level]}
            now={card.summaryNow?.[level] ?? 0}
            month={card.summaryDate}
          />
        </p>
      )}
      <FactList model={card} isWhole={isWhole} onWhole={() => setWhole(!isWhole)} onChip={open} />
      {card.timeline !== undefined && hasPicture(card.timeline) && (
        <Timeline timeline={card.timeline} />
      )}
      {card.timeline !== undefined && wantsList(card.timeline) && (
        <TimelineNames timeline={card.timeline} onChip={open} />
      )}
      {card.map !== undefined && <LocatorMap map={card.map} />}
      {card.isDisputed && <Positions positions={card.positions} />}
      <Connections connections={card.connections} onChip={open} />
      {card.why !== undefined && (
        <button
          type="button"
          class="quiet panel-why"
          aria-expanded={isWhyOpen}
          onClick={() => setWhyOpen(!isWhyOpen)}
        >
          {words.say('cardWhy')}
        </button>
      )}
      {isWhyOpen && card.why !== undefined && <WhyThis why={card.why} />}
      <SourceList sources={card.sources} asOf={card.asOf} />
    </article>
  );
}
