import { KIND_COUNTS, LISTED_KINDS } from './kind-words.ts';
import { partsOf, type PanelFilter } from './panel-filter.ts';

import { knowledgeLang } from '../words/knowledge-lang.ts';
import { ORDER_WORDS } from './choices.ts';
import { WordChoice } from '../shared/WordChoice.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../words/words.ts';
import { useId } from 'preact/hooks';
import type { OverviewEntry } from '../../core/panel/overview.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { PanelProps } from './Panel.tsx';
import type { JSX } from 'preact';

type FoundProps = Pick<PanelProps, 'overview' | 'onJump'> & {
  readonly filter: PanelFilter;
  readonly onFilter: (filter: PanelFilter) => void;
  readonly onOpen: (entity: string) => void;
};

/** Everything that was found, marked or not, with what narrows the list. */
export function FoundPart(props: FoundProps): JSX.Element {
  const { overview, filter } = props;
  const words = useWords();
  const heading = useId();
  const parts = partsOf(overview.entries, filter);
  const shown = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  const all = overview.entries.length;
  return (
    <section class="panel-part" aria-labelledby={heading}>
      <h2 id={heading}>{words.count('entitiesFound', all)}</h2>
      <FilterRow {...props} />
      <p class="panel-shown muted" role="status">
        {shown < all && words.count('panelShown', shown, all)}
      </p>
      {parts.map(({ kind, entries }) => (
        <div key={kind ?? ''}>
          {kind !== undefined && (
            <h3 class={`panel-kind kind-${kind}`}>
              {words.count(KIND_COUNTS[kind], entries.length)}
            </h3>
          )}
          <ul class="panel-list">
            {entries.map((entry) => (
              <Line key={entry.entity} {...props} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
      {shown === 0 && <p>{words.say('panelNothingShown')}</p>}
    </section>
  );
}

function FilterRow({ overview, filter, onFilter }: FoundProps): JSX.Element {
  const words = useWords();
  const toggle = (kind: Kind): void => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(kind)) hidden.add(kind);
    onFilter({ ...filter, hidden });
  };
  return (
    <div class="panel-filter">
      <div class="panel-kinds" role="group" aria-label={words.say('kinds')}>
        {LISTED_KINDS.map((kind) => {
          const count = overview.entries.filter((entry) => entry.kind === kind).length;
          return (
            count > 0 && (
              <button
                key={kind}
                type="button"
                class={`panel-kind-button kind-${kind}`}
                aria-pressed={!filter.hidden.has(kind)}
                onClick={() => toggle(kind)}
              >
                {words.count(KIND_COUNTS[kind], count)}
              </button>
            )
          );
        })}
      </div>
      <input
        type="search"
        aria-label={words.say('panelFilter')}
        placeholder={words.say('panelFilter')}
        value={filter.words}
        onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
      />
      <WordChoice
        name="panel-order"
        label="panelOrder"
        options={ORDER_WORDS}
        value={filter.order}
        onChoose={(order) => onFilter({ ...filter, order })}
      />
    </div>
  );
}

/** One entity of the list: its name opens it, the arrow goes to its first mention. */
function Line({
  entry,
  onOpen,
  onJump,
}: Pick<FoundProps, 'onOpen' | 'onJump'> & { readonly entry: OverviewEntry }): JSX.Element {
  const words = useWords();
  const { entity, kind, name, surface, mentions, isMarked, isKey, card } = entry;
  const [first = 0] = mentions;
  return (
    <li class={`panel-line kind-${kind}`}>
      <button type="button" class="panel-open" data-entity={entity} onClick={() => onOpen(entity)}>
        <span class={isMarked ? 'dot' : 'dot dot-none'} aria-hidden="true" />
        <span class="panel-line-words">
          <bdi class="panel-name" {...knowledgeLang(words)}>
            {name}
          </bdi>
          {mentions.length > 1 && (
            <span class="count">
              <span aria-hidden="true">×{mentions.length}</span>
              <span class="unseen">, {words.count('panelMentions', mentions.length)}</span>
            </span>
          )}
          {isKey && <span class="panel-key">{words.say('panelKeyTerm')}</span>}
          <span class="panel-sentence" dir="auto" {...knowledgeLang(words)}>
            {card.sentence}
          </span>
        </span>
      </button>
      {onJump !== undefined && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.say('panelGoTo', surface)}
          title={words.say('panelGoTo', surface)}
          onClick={() => void onJump(first)}
        >
          <Icon name="arrow" flips />
        </button>
      )}
    </li>
  );
}
