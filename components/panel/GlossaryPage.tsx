import { Glossary } from './Glossary.tsx';
import { Choice } from '../shared/Choice.tsx';
import { handoutOf, type HandoutExtent } from '../../core/panel/handout.ts';
import { LISTED_KINDS } from './kind-words.ts';
import { useWords } from '../words/words.ts';
import { useState } from 'preact/hooks';
import type { Levels } from '../../core/knowledge/schema.ts';
import type { Overview } from '../../core/panel/overview.ts';
import type { JSX } from 'preact';

/** The glossary of an article as it will be printed, with what can be chosen about it; nothing of that is kept. */
export function GlossaryPage(props: {
  readonly overview: Overview;
  /** The reading level to begin with. */
  readonly level: keyof Levels;
  readonly onPrint: () => void;
}): JSX.Element {
  const { overview, onPrint } = props;
  const words = useWords();
  const [level, setLevel] = useState(props.level);
  const [size, setSize] = useState<'normal' | 'large'>('normal');
  const [extent, setExtent] = useState<HandoutExtent>('page');
  const [order, setOrder] = useState<'reading' | 'kind'>('reading');
  const glossary = handoutOf(overview, {
    level,
    extent,
    ...(order === 'kind' ? { kinds: LISTED_KINDS } : {}),
  });
  return (
    <main class="glossary-page">
      <div class="glossary-choices" role="group" aria-label={words.say('panelPrint')}>
        <button type="button" class="main-button" onClick={onPrint}>
          {words.say('panelPrint')}
        </button>
        <Choice
          name="glossary-extent"
          label={words.say('handoutExtent')}
          options={[
            { value: 'key', label: words.say('handoutKey') },
            { value: 'page', label: words.say('handoutPage') },
            { value: 'all', label: words.say('handoutAll') },
          ]}
          value={extent}
          onChoose={setExtent}
        />
        <Choice
          name="glossary-size"
          label={words.say('panelPrintSize')}
          options={[
            { value: 'normal', label: words.say('panelNormalPrint') },
            { value: 'large', label: words.say('panelLargePrint') },
          ]}
          value={size}
          onChoose={setSize}
        />
        <Choice
          name="glossary-order"
          label={words.say('panelOrder')}
          options={[
            { value: 'reading', label: words.say('panelReadingOrder') },
            { value: 'kind', label: words.say('panelByKind') },
          ]}
          value={order}
          onChoose={setOrder}
        />
        <Choice
          name="glossary-level"
          label={words.say('readingLevel')}
          options={[
            { value: 'standard', label: words.say('levelStandard') },
            { value: 'plain', label: words.say('levelPlain') },
          ]}
          value={level}
          onChoose={setLevel}
        />
      </div>
      <Glossary glossary={glossary} isLarge={size === 'large'} />
    </main>
  );
}
