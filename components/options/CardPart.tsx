import { SettingChoice } from './SettingChoice.tsx';
import { useWords } from '../words/words.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** When a card opens, how large it is, and how its sentences are. */
export function CardPart(props: OptionsProps): JSX.Element {
  const words = useWords();
  return (
    <section id="card" aria-labelledby="card-part">
      <h2 id="card-part">{words.say('optionsCard')}</h2>
      <SettingChoice
        options={props}
        setting="openMode"
        label="optionsOpens"
        words={{
          dwell: 'optionsOpensDwell',
          'slow-dwell': 'optionsOpensSlow',
          click: 'optionsOpensClick',
          alt: 'optionsOpensAlt',
        }}
      />
      <SettingChoice
        options={props}
        setting="cardSize"
        label="optionsSize"
        words={{ normal: 'optionsSizeNormal', large: 'optionsSizeLarge' }}
      />
      <SettingChoice
        options={props}
        setting="readingLevel"
        label="readingLevel"
        words={{ standard: 'levelStandard', plain: 'optionsLevelPlain' }}
      />
    </section>
  );
}
