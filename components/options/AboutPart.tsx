import { CORRECTIONS_LOG, REPORT_FORM } from '../shared/addresses.ts';
import { isKind, KIND_PLURALS, SHOWN_KINDS } from '../shared/kinds.ts';
import { dayIn } from '../words/days.ts';
import { useWords } from '../words/words.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** The version, what the knowledge file holds, licenses, and where corrections are. */
export function AboutPart({ version, pack }: Pick<OptionsProps, 'version' | 'pack'>): JSX.Element {
  const words = useWords();
  return (
    <section id="about" aria-labelledby="about-part">
      <h2 id="about-part">{words.say('optionsAbout')}</h2>
      <p>{words.say('optionsVersion', version)}</p>
      {pack === undefined && <p class="muted">{words.say('optionsPackReading')}</p>}
      {pack === null && <p class="problem">{words.say('optionsPackMissing')}</p>}
      {pack !== null && pack !== undefined && (
        <>
          <p>{words.say('optionsPackOf', dayIn(words.language, pack.date))}</p>
          <dl class="pairs counts">
            {inOrder(pack.counts).map(([group, count]) => (
              <div key={group}>
                <dt>{isKind(group) ? words.say(KIND_PLURALS[group]) : group}</dt>
                <dd>{count.toLocaleString(words.language)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{words.say('optionsLicenses')}</h3>
      <ul>
        <li>{words.say('optionsLicenseCode')}</li>
        <li>{words.say('optionsLicenseFacts')}</li>
        <li>{words.say('optionsLicenseParts')}</li>
        <li>
          <a href="licenses.txt">{words.say('optionsLicenseTexts')}</a>
        </li>
      </ul>
      <p>{words.say('optionsMistakes')}</p>
      <p class="row">
        <a href="welcome.html">{words.say('optionsWelcome')}</a>
        <Outward address={CORRECTIONS_LOG} label={words.say('optionsCorrections')} />
        <Outward address={REPORT_FORM} label={words.say('optionsReport')} />
      </p>
    </section>
  );
}

/** The counts in the order of the kinds, then those that are no kind. */
function inOrder(counts: Readonly<Record<string, number>>): readonly [string, number][] {
  return Object.entries(counts).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
}

function placeOf(group: string): number {
  return isKind(group) ? SHOWN_KINDS.indexOf(group) : SHOWN_KINDS.length;
}

/** A link to a page of the project; nothing as long as the project has none. */
function Outward(props: {
  readonly address: string | undefined;
  readonly label: string;
}): JSX.Element | null {
  if (props.address === undefined) return null;
  return (
    <a href={props.address} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {props.label}
    </a>
  );
}
