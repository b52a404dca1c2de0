import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SiteFile } from './SiteFile.tsx';
import { Locked } from '../shared/Locked.tsx';
import { useWords, type WordKey } from '../words/words.ts';
import type { OptionsProps, SiteAdded } from './options-view.ts';
import type { JSX } from 'preact';

/** The sites that the reader has switched off, and those that were allowed beyond the bundled list. */
export function SitesPart(props: OptionsProps): JSX.Element {
  const { values, granted, newsSites, locked, isPrivate, onSiteOn, onRevoke } = props;
  const words = useWords();
  const isLocked = locked.has('sitesOff');
  return (
    <section id="sites" aria-labelledby="sites-part">
      <h2 id="sites-part">{words.say('optionsSites')}</h2>
      <p>{words.count('optionsNewsSites', newsSites)}</p>
      <h3>
        {words.say('optionsSwitchedOff')} {isLocked && <Locked />}
      </h3>
      <SiteLines
        lines={values.sitesOff.map((host) => ({ key: host, label: host }))}
        none={words.say('optionsNoneOff')}
        action="optionsSwitchOn"
        actionOn="optionsSwitchOnSite"
        isDisabled={isPrivate || isLocked}
        onAct={onSiteOn}
      />
      {!isPrivate && !isLocked && <AddSite {...props} />}
      <h3>{words.say('optionsAllowed')}</h3>
      <SiteLines
        lines={granted.map(({ pattern, host }) => ({
          key: pattern,
          label: host ?? words.say('optionsEverySite'),
        }))}
        none={words.say('optionsNoneAllowed')}
        action="optionsRemove"
        actionOn="optionsRemoveSite"
        isDisabled={isPrivate}
        onAct={onRevoke}
      />
      <SiteFile {...props} isLocked={isLocked} />
    </section>
  );
}

function SiteLines(props: {
  readonly lines: readonly { readonly key: string; readonly label: string }[];
  readonly none: string;
  readonly action: WordKey;
  /** The same with the site, for those who do not see the line. */
  readonly actionOn: WordKey;
  readonly isDisabled: boolean;
  readonly onAct: (key: string) => void;
}): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const empty = useRef<HTMLParagraphElement>(null);
  /** The place of the line that goes: what comes to stand there gets the focus. */
  const acted = useRef<number | undefined>(undefined);
  const count = props.lines.length;
  useLayoutEffect(() => {
    if (acted.current === undefined) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[Math.min(acted.current, buttons.length - 1)] ?? empty.current)?.focus();
    acted.current = undefined;
  }, [count]);
  if (count === 0)
    return (
      <p ref={empty} class="muted" tabIndex={-1}>
        {props.none}
      </p>
    );
  return (
    <ul ref={list} class="site-lines">
      {props.lines.map(({ key, label }, index) => (
        <li key={key}>
          <bdi class="host">{label}</bdi>
          <button
            type="button"
            class="quiet"
            disabled={props.isDisabled}
            aria-label={words.say(props.actionOn, label)}
            onClick={() => {
              acted.current = index;
              props.onAct(key);
            }}
          >
            {words.say(props.action)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function AddSite({
  onSiteOff,
  maxSites,
}: Pick<OptionsProps, 'onSiteOff' | 'maxSites'>): JSX.Element {
  const words = useWords();
  const [host, setHost] = useState('');
  const [answer, setAnswer] = useState<SiteAdded>('added');
  const problem =
    answer === 'not-a-site'
      ? words.say('optionsNotASite')
      : answer === 'too-many'
        ? words.say('optionsTooManySites', maxSites)
        : '';
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const added = onSiteOff(host);
        setAnswer(added);
        if (added === 'added') setHost('');
      }}
    >
      <label class="row">
        <span>{words.say('optionsSwitchOffOn')}</span>
        <input
          type="text"
          value={host}
          placeholder="example.org"
          dir="ltr"
          spellcheck={false}
          autocapitalize="off"
          aria-describedby="add-site-problem"
          aria-invalid={problem !== ''}
          onInput={(event) => setHost(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{words.say('optionsAdd')}</button>
      <span id="add-site-problem" class="problem" role="status">
        {problem}
      </span>
    </form>
  );
}
