import { AboutPart } from './AboutPart.tsx';
import { CardPart } from './CardPart.tsx';
import { KeysPart } from './KeysPart.tsx';
import { MarksPart } from './MarksPart.tsx';
import { PacksPart } from '../packs/PacksPart.tsx';
import { PrivacyPart } from './PrivacyPart.tsx';
import { SitesPart } from './SitesPart.tsx';
import { useWords, type WordKey } from '../words/words.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** The parts of the page by their anchors, in their order. */
const PARTS: readonly (readonly [string, WordKey])[] = [
  ['marks', 'optionsMarks'],
  ['card', 'optionsCard'],
  ['sites', 'optionsSites'],
  ['keys', 'optionsKeys'],
  ['packs', 'optionsPacks'],
  ['privacy', 'optionsPrivacy'],
  ['about', 'optionsAbout'],
];

/** The options page. */
export function Options(props: OptionsProps): JSX.Element {
  const words = useWords();
  return (
    <div class="options">
      <header>
        <h1>{words.say('name')}</h1>
        <nav aria-label={words.say('optionsParts')}>
          <ul>
            {PARTS.map(([anchor, title]) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{words.say(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {props.canPrepare && (
          <p>
            <a href="prepare.html">{words.say('prepareTitle')}</a>
          </p>
        )}
      </header>
      <main>
        {props.isNotStored && (
          <p class="problem notice" role="alert">
            {words.say('notStored')}
          </p>
        )}
        {props.isPrivate && <p class="note notice">{words.say('optionsPrivate')}</p>}
        <MarksPart {...props} />
        <CardPart {...props} />
        <SitesPart {...props} />
        <KeysPart {...props} />
        <PacksPart {...props.packs} />
        <PrivacyPart {...props} />
        <AboutPart {...props} />
      </main>
    </div>
  );
}
