import { Glossary } from './Glossary.tsx';
import { SaveTools, type SavedFormat } from './SaveTools.tsx';
import { WordChoice } from '../shared/WordChoice.tsx';
import { chosenOf, handoutOf, type HandoutExtent } from '../../core/panel/handout.ts';
import { glossaryOf, type Glossary as Terms } from '../../core/panel/glossary.ts';
import { LEVEL_WORDS, ORDER_WORDS } from './choices.ts';
import { LISTED_KINDS } from './kind-words.ts';
import { useWords } from '../words/words.ts';
import { useState } from 'preact/hooks';
import type { Levels } from '../../core/knowledge/schema.ts';
import type { Overview } from '../../core/panel/overview.ts';
import type { JSX } from 'preact';

/**
 * The glossary of an article as it will be printed, with what can be chosen about it; nothing of that is kept. What is
 * saved or copied here has the terms, the order and the level that the sheet has, with their texts whole.
 */
export function GlossaryPage(props: {
  readonly overview: Overview;
  /** The reading level to begin with. */
  readonly level: keyof Levels;
  readonly onPrint: () => void;
  readonly onSave: (glossary: Terms, format: SavedFormat) => void;
  readonly onCopy: (glossary: Terms) => Promise<boolean>;
}): JSX.Element {
  const { overview, onPrint, onSave, onCopy } = props;
  const words = useWords();
  const [level, setLevel] = useState(props.level);
  const [size, setSize] = useState<'normal' | 'large'>('normal');
  const [extent, setExtent] = useState<HandoutExtent>('page');
  const [order, setOrder] = useState<'reading' | 'kind'>('reading');
  const options = { level, ...(order === 'kind' ? { kinds: LISTED_KINDS } : {}) };
  const isLarge = size === 'large';
  const sheet = handoutOf(overview, { ...options, extent, isLarge });
  const whole = (): Terms => glossaryOf(chosenOf(overview, sheet), options);
  return (
    <main class="glossary-page">
      <div class="glossary-choices" role="group" aria-label={words.say('panelKeep')}>
        <button type="button" class="main-button" onClick={onPrint}>
          {words.say('panelPrint')}
        </button>
        <div class="panel-tools">
          <SaveTools onSave={(format) => onSave(whole(), format)} onCopy={() => onCopy(whole())} />
        </div>
        <WordChoice
          name="glossary-extent"
          label="handoutExtent"
          options={{ key: 'handoutKey', page: 'handoutPage', all: 'handoutAll' }}
          value={extent}
          onChoose={setExtent}
        />
        <WordChoice
          name="glossary-size"
          label="panelPrintSize"
          options={{ normal: 'panelNormalPrint', large: 'panelLargePrint' }}
          value={size}
          onChoose={setSize}
        />
        <WordChoice
          name="glossary-order"
          label="panelOrder"
          options={ORDER_WORDS}
          value={order}
          onChoose={setOrder}
        />
        <WordChoice
          name="glossary-level"
          label="readingLevel"
          options={LEVEL_WORDS}
          value={level}
          onChoose={setLevel}
        />
      </div>
      <Glossary glossary={sheet} isLarge={isLarge} />
    </main>
  );
}
