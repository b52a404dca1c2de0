import { useState } from 'preact/hooks';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** The sites that the reader has switched off, and those that were allowed beyond the bundled list. */
export function SitesPart(props: OptionsProps): JSX.Element {
  const { values, granted, newsSites, onSiteOn, onRevoke } = props;
  return (
    <section aria-labelledby="sites-part">
      <h2 id="sites-part">Sites</h2>
      <p>
        {newsSites} news sites are read without asking. Any other site can be allowed from the
        toolbar button, on its page.
      </p>
      <h3>Switched off</h3>
      <SiteLines
        lines={values.sitesOff.map((host) => ({ key: host, label: host }))}
        none="No site is switched off."
        action="Switch on"
        onAct={onSiteOn}
      />
      <AddSite {...props} />
      <h3>Allowed by you</h3>
      <SiteLines
        lines={granted.map(({ pattern, label }) => ({ key: pattern, label }))}
        none="None beyond the bundled list."
        action="Remove"
        onAct={onRevoke}
      />
    </section>
  );
}

function SiteLines(props: {
  readonly lines: readonly { readonly key: string; readonly label: string }[];
  readonly none: string;
  readonly action: string;
  readonly onAct: (key: string) => void;
}): JSX.Element {
  if (props.lines.length === 0) return <p class="muted">{props.none}</p>;
  return (
    <ul class="site-lines">
      {props.lines.map(({ key, label }) => (
        <li key={key}>
          <span class="host">{label}</span>
          <button
            type="button"
            class="quiet"
            aria-label={`${props.action}: ${label}`}
            onClick={() => props.onAct(key)}
          >
            {props.action}
          </button>
        </li>
      ))}
    </ul>
  );
}

function AddSite({ onSiteOff }: Pick<OptionsProps, 'onSiteOff'>): JSX.Element {
  const [host, setHost] = useState('');
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const isTaken = onSiteOff(host);
        setRefused(!isTaken);
        if (isTaken) setHost('');
      }}
    >
      <label>
        <span>Switch off on</span>{' '}
        <input
          type="text"
          value={host}
          placeholder="example.org"
          spellcheck={false}
          autocapitalize="off"
          aria-describedby="add-site-problem"
          aria-invalid={isRefused}
          onInput={(event) => setHost(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Add</button>
      <span id="add-site-problem" class="problem" role="status">
        {isRefused ? 'This is not the name of a site.' : ''}
      </span>
    </form>
  );
}
