import { AboutPart } from './AboutPart.tsx';
import { MarksPart } from './MarksPart.tsx';
import { SitesPart } from './SitesPart.tsx';
import { Choice } from '../shared/Choice.tsx';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** The options page. */
export function Options(props: OptionsProps): JSX.Element {
  const { values, onChange } = props;
  return (
    <main class="options">
      <h1>Backgrounder</h1>
      <MarksPart {...props} />
      <section aria-labelledby="card-part">
        <h2 id="card-part">Card</h2>
        <Choice
          name="open-mode"
          label="Opens"
          options={[
            { value: 'dwell', label: 'after a short rest' },
            { value: 'slow-dwell', label: 'after a longer rest' },
            { value: 'click', label: 'on click' },
            { value: 'alt', label: 'while Alt is held' },
          ]}
          value={values.openMode}
          onChoose={(openMode) => onChange({ openMode })}
        />
        <Choice
          name="level"
          label="Reading level"
          options={[
            { value: 'standard', label: 'Standard' },
            { value: 'plain', label: 'Plain: short sentences' },
          ]}
          value={values.readingLevel}
          onChoose={(readingLevel) => onChange({ readingLevel })}
        />
        <p class="muted">
          Keys for the next and previous mark, and for on and off, are set in the browser: in its
          list of extensions, under keyboard shortcuts.
        </p>
      </section>
      <SitesPart {...props} />
      <section aria-labelledby="privacy-part">
        <h2 id="privacy-part">Privacy</h2>
        <p>
          Backgrounder sends nothing anywhere: all facts are in a file inside the extension, and
          articles are read on this device. What you read is not stored. What is stored, on this
          device, is what you have changed on this page and the sites that you have switched off or
          allowed. Nothing is stored from private windows. A link on a card leads to its source,
          without saying where you came from.
        </p>
        <button type="button" onClick={props.onErase}>
          Erase all settings and sites
        </button>
      </section>
      <AboutPart {...props} />
    </main>
  );
}
