import { useWords } from '../words/words.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** The keys that the browser has for us, and the way to its own page for them. */
export function KeysPart({ commands, onKeys }: OptionsProps): JSX.Element {
  const words = useWords();
  return (
    <section id="keys" aria-labelledby="keys-part">
      <h2 id="keys-part">{words.say('optionsKeys')}</h2>
      <p>{words.say('optionsKeysText')}</p>
      <dl class="pairs">
        {commands.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys === '' ? (
                <span class="muted">{words.say('optionsKeysUnset')}</span>
              ) : (
                <kbd>{keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {onKeys === undefined ? (
        <p class="muted">{words.say('optionsKeysByHand')}</p>
      ) : (
        <button type="button" onClick={onKeys}>
          {words.say('optionsKeysChange')}
        </button>
      )}
    </section>
  );
}
