import { dayIn } from '../words/days.ts';
import { useWords } from '../words/words.ts';
import type { JSX } from 'preact';

export type WelcomeProps = {
  /** Whose toolbar it is: each has its own way to pin. */
  readonly browser: 'chromium' | 'firefox';
  readonly newsSites: number;
  /** The keys for the next mark; empty while the reader has none. */
  readonly nextKeys: string;
  readonly onOptions: () => void;
};

/** The day of the text below, which the page's head gives as well. */
const ARTICLE_DAY = '2025-08-14';

/** The page after the first installation: one thing to try, where it works, how to pin it, what it never does. */
export function Welcome({ browser, newsSites, nextKeys, onOptions }: WelcomeProps): JSX.Element {
  const words = useWords();
  return (
    <main class="welcome">
      <header>
        <h1>{words.say('welcomeTitle')}</h1>
        <p class="lead">{words.say('welcomeLead')}</p>
      </header>
      <section aria-labelledby="welcome-try" class="try">
        <h2 id="welcome-try">{words.say('welcomeTry')}</h2>
        <p>
          {words.say('welcomeTryPointer')}
          {nextKeys !== '' && ` ${words.say('welcomeTryKeys', nextKeys)}`}
        </p>
        <article lang="en" dir="ltr">
          <p class="dateline" lang={words.language} dir={words.direction}>
            {words.say('welcomeDateline', dayIn(words.language, ARTICLE_DAY))}
          </p>
          <p>
            The UK Prime Minister received the Ukrainian president in London on Thursday, one day
            before the Trump-Putin summit in Alaska. Leaders of the European Union and NATO had
            asked that nothing be settled about Donbas without Kyiv.
          </p>
          <p>
            Hopes had been placed in such a meeting before: in Geneva in June 2021, eight months
            before Russia’s full-scale invasion of Ukraine. The Minsk agreements had been in dispute
            for years by then.
          </p>
        </article>
      </section>
      <div class="welcome-parts">
        <section aria-labelledby="welcome-where">
          <h2 id="welcome-where">{words.say('welcomeWhere')}</h2>
          <p>{words.count('welcomeWhereText', newsSites)}</p>
          <h2 id="welcome-pin">{words.say('welcomePin')}</h2>
          <p>{words.say(browser === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChromium')}</p>
        </section>
        <section aria-labelledby="welcome-never">
          <h2 id="welcome-never">{words.say('welcomeNever')}</h2>
          <ul class="lines">
            <li>{words.say('welcomeNeverNetwork')}</li>
            <li>{words.say('welcomeNeverStored')}</li>
            <li>{words.say('welcomeNeverPage')}</li>
            <li>{words.say('welcomeNeverGuess')}</li>
          </ul>
        </section>
      </div>
      <p>
        <button type="button" onClick={onOptions}>
          {words.say('welcomeOptions')}
        </button>
      </p>
    </main>
  );
}
