import { useState } from 'preact/hooks';
import { useWords } from '../words/words.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** What is stored, shown in full, and the way to erase it. */
export function PrivacyPart({ stored, isPrivate, onErase }: OptionsProps): JSX.Element {
  const words = useWords();
  const [step, setStep] = useState<'start' | 'sure' | 'erased'>('start');
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
      {step === 'sure' ? (
        <>
          <p role="status">{words.say('optionsEraseSure')}</p>
          <div class="buttons">
            <button
              type="button"
              class="main-button"
              onClick={() =>
                void onErase().then((isErased) => setStep(isErased ? 'erased' : 'start'))
              }
            >
              {words.say('optionsEraseNow')}
            </button>
            <button type="button" onClick={() => setStep('start')}>
              {words.say('optionsCancel')}
            </button>
          </div>
        </>
      ) : (
        <div class="row">
          <button type="button" disabled={isPrivate} onClick={() => setStep('sure')}>
            {words.say('optionsErase')}
          </button>
          <span role="status">{step === 'erased' ? words.say('optionsErased') : ''}</span>
        </div>
      )}
    </section>
  );
}
