import { WordChoice } from '../shared/WordChoice.tsx';
import type { WordKey } from '../words/words.ts';
import type { OptionsProps, OptionsValues } from './options-view.ts';
import type { JSX } from 'preact';

/** Settings that are one of a few values. */
type ChoiceSetting = 'density' | 'openMode' | 'cardSize' | 'readingLevel';

/** A setting that is one of a few, with its words; fixed in a private window, and where policy has set it. */
export function SettingChoice<K extends ChoiceSetting>(props: {
  readonly options: OptionsProps;
  readonly setting: K;
  readonly label: WordKey;
  readonly words: Readonly<Record<OptionsValues[K], WordKey>>;
}): JSX.Element {
  const { options, setting, label } = props;
  const { values, locked, isPrivate, onChange } = options;
  return (
    <WordChoice<OptionsValues[K]>
      name={setting}
      label={label}
      options={props.words}
      value={values[setting]}
      isDisabled={isPrivate}
      isLocked={locked.has(setting)}
      onChoose={(value) => onChange({ [setting]: value })}
    />
  );
}
