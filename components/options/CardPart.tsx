import { Choice } from '../shared/Choice.tsx';
import { useWords } from '../words/words.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** When a card opens, how large it is, and how its sentences are. */
export function CardPart({ values, locked, isPrivate, onChange }: OptionsProps): JSX.Element {
  const words = useWords();
  return (
    <section id="card" aria-labelledby="card-part">
      <h2 id="card-part">{words.say('optionsCard')}</h2>
      <Choice
        name="open-mode"
        label={words.say('optionsOpens')}
        options={[
          { value: 'dwell', label: words.say('optionsOpensDwell') },
          { value: 'slow-dwell', label: words.say('optionsOpensSlow') },
          { value: 'click', label: words.say('optionsOpensClick') },
          { value: 'alt', label: words.say('optionsOpensAlt') },
        ]}
        value={values.openMode}
        isDisabled={isPrivate}
        isLocked={locked.has('openMode')}
        onChoose={(openMode) => onChange({ openMode })}
      />
      <Choice
        name="card-size"
        label={words.say('optionsSize')}
        options={[
          { value: 'normal', label: words.say('optionsSizeNormal') },
          { value: 'large', label: words.say('optionsSizeLarge') },
        ]}
        value={values.cardSize}
        isDisabled={isPrivate}
        isLocked={locked.has('cardSize')}
        onChoose={(cardSize) => onChange({ cardSize })}
      />
      <Choice
        name="level"
        label={words.say('readingLevel')}
        options={[
          { value: 'standard', label: words.say('levelStandard') },
          { value: 'plain', label: words.say('optionsLevelPlain') },
        ]}
        value={values.readingLevel}
        isDisabled={isPrivate}
        isLocked={locked.has('readingLevel')}
        onChoose={(readingLevel) => onChange({ readingLevel })}
      />
    </section>
  );
}
