import { useState } from 'preact/hooks';
import { AskFirst } from '../shared/AskFirst.tsx';
import { useWords } from '../words/words.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** What is stored, shown in full, and the way to erase it. */
export function PrivacyPart({ stored, isPrivate, onErase }: OptionsProps): JSX.Element {
  const words = useWords();
  const [isErased, setErased] = useState(false);
  return (
    <section id="privacy" aria-labelledby="privacy-part">
      <h2 id="privacy-part">{words.say('optionsPrivacy')}</h2>
      <p>{words.say('optionsPrivacyText')}</p>
      <h3 id="stored-title">{words.say('optionsStored')}</h3>
      {stored === '' ? (
        <p class="muted">{words.say('optionsStoredNothing')}</p>
      ) : (
        <pre class="stored" dir="ltr" tabIndex={0} role="region" aria-labelledby="stored-title">
          {stored}
        </pre>
      )}
      <AskFirst
        label={words.say('optionsErase')}
        question={words.say('optionsEraseSure')}
        yes={words.say('optionsEraseNow')}
        isDisabled={isPrivate}
        onYes={() => void onErase().then(setErased)}
      />
      <p role="status">{isErased && words.say('optionsErased')}</p>
    </section>
  );
}
