import { Actions } from './Actions.tsx';
import { CloseButton } from './CloseButton.tsx';
import { Facts } from './Facts.tsx';
import { Links } from './Links.tsx';
import { Notices } from './Notices.tsx';
import { Sources } from './Sources.tsx';
import { Summary } from './Summary.tsx';
import { WhyThis } from './WhyThis.tsx';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { Icon } from '../shared/Icon.tsx';
import { LocatorMap } from '../shared/LocatorMap.tsx';
import { KIND_WORDS } from '../shared/kinds.ts';
import { useWords } from '../words/words.ts';
import type { Folding } from './folds.ts';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { Levels } from '../../core/knowledge/schema.ts';
import type { JSX } from 'preact';

/** A name longer than this is set smaller, so that it does not push the facts out of sight. */
const LONG_NAME = 60;

/** What the card's frame knows beyond the model. */
type CardState = Folding & {
  readonly level: keyof Levels;
  readonly isPinned: boolean;
  /** Whether there is too little room for two pictures: where there is a map, the strip then waits folded. */
  readonly isTight: boolean;
  /** What has become of copying a report; `none` where nothing can be copied, `off` where reporting is switched off. */
  readonly report: 'off' | 'none' | 'ready' | 'copied' | 'refused';
  /** The name of the card that "back" returns to; undefined on the first one. */
  readonly backTo?: string;
};

export type CardEvents = {
  readonly onChip: (entity: string) => void;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onReport: () => void;
  readonly onNotThis: () => void;
  readonly onLevel: (level: keyof Levels) => void;
};

export type CardProps = CardState & CardEvents & { readonly model: CardModel };

/** The id of the element that names the dialog. */
export const CARD_NAME_ID = 'card-name';

/**
 * Everything inside the card's frame; product.md §4 gives the order. What a reader wants first has room without
 * scrolling; the rest waits folded. No `header` and no `footer`: outside of an article of its own they would be
 * landmarks of the page.
 */
export function Card(props: CardProps): JSX.Element {
  const { model, open, onFold, onChip } = props;
  const folding = { open, onFold };
  const words = useWords();
  return (
    <>
      <CardHead {...props} />
      {model.map !== undefined && <LocatorMap map={model.map} />}
      <p class="sentence" dir="auto" {...knowledgeLang(words)}>
        {model.sentence}
      </p>
      {model.thenAndNow !== undefined && (
        <p class="then-and-now" dir="auto" {...knowledgeLang(words)}>
          {model.thenAndNow}
        </p>
      )}
      <Notices notices={model.notices} {...folding} />
      <Summary model={model} level={props.level} {...folding} />
      <Facts model={model} isTight={props.isTight} {...folding} onChip={onChip} />
      <Links connections={model.connections} {...folding} onChip={onChip} />
      <div class="foot">
        <Sources model={model} {...folding} />
        <Actions {...props} />
        {open.includes('why') && model.why !== undefined && <WhyThis why={model.why} />}
      </div>
    </>
  );
}

function CardHead({ model, backTo, isPinned, onBack, onPin, onClose }: CardProps): JSX.Element {
  const words = useWords();
  return (
    <div class="head">
      <div class="bar">
        {backTo !== undefined && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.say('cardBack', backTo)}
            onClick={onBack}
          >
            <Icon name="back" flips />
          </button>
        )}
        <span class={`kind kind-${model.kind}`}>{words.say(KIND_WORDS[model.kind])}</span>
        {model.isDisputed && <span class="disputed">{words.say('cardDisputed')}</span>}
        {model.packName !== undefined && (
          <span class="from-pack">{words.say('cardFromPack', model.packName)}</span>
        )}
        <span class="bar-space" />
        <button
          type="button"
          class="icon-button"
          aria-label={words.say('cardPin')}
          title={words.say('cardPin')}
          aria-pressed={isPinned}
          onClick={onPin}
        >
          <Icon name="pin" />
        </button>
        <CloseButton onClose={onClose} />
      </div>
      <h2 class={model.name.length > LONG_NAME ? 'name name-long' : 'name'}>
        {model.role !== undefined && (
          <span class="role">
            <span dir="auto">{model.role.words}</span> <Icon name="arrow" flips />
          </span>
        )}{' '}
        <span id={CARD_NAME_ID} dir="auto" {...knowledgeLang(words)}>
          {model.role?.holder ?? model.name}
        </span>
      </h2>
    </div>
  );
}
