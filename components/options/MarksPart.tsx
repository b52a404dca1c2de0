import { useState } from 'preact/hooks';
import { Choice } from '../shared/Choice.tsx';
import { KIND_PLURALS, SHOWN_KINDS } from '../shared/kinds.ts';
import { Locked } from '../shared/Locked.tsx';
import { SettingChoice } from './SettingChoice.tsx';
import { Switch } from '../shared/Switch.tsx';
import { useWords } from '../words/words.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** Which mentions are marked, and how a mark looks. */
export function MarksPart(props: OptionsProps): JSX.Element {
  const { values, locked, isPrivate, onChange } = props;
  const words = useWords();
  return (
    <section id="marks" aria-labelledby="marks-part">
      <h2 id="marks-part">{words.say('optionsMarks')}</h2>
      <SettingChoice
        options={props}
        setting="density"
        label="optionsDensity"
        words={{
          key: 'optionsDensityKey',
          first: 'optionsDensityFirst',
          section: 'optionsDensitySection',
          every: 'optionsDensityEvery',
        }}
      />
      <MaxMarks {...props} />
      <Choice
        name="mark-style"
        label={words.say('optionsMarkStyle')}
        options={[
          {
            value: 'dotted',
            label: <span class="kind kind-leader">{words.say('optionsStyleDotted')}</span>,
          },
          {
            value: 'strong',
            label: (
              <span class="kind kind-leader kind-strong">{words.say('optionsStyleStrong')}</span>
            ),
          },
          {
            value: 'plain',
            label: <span class="kind kind-plain">{words.say('optionsStylePlain')}</span>,
          },
        ]}
        value={values.markStyle}
        isDisabled={isPrivate}
        isLocked={locked.has('markStyle')}
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      <fieldset class="kinds" disabled={isPrivate || locked.has('kinds')}>
        <legend>
          {words.say('kinds')} {locked.has('kinds') && <Locked />}
        </legend>
        <div class="kinds-grid">
          {SHOWN_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={values.kinds[kind]}
                onChange={(event) =>
                  onChange({ kinds: { ...values.kinds, [kind]: event.currentTarget.checked } })
                }
              />
              <span class={`kind kind-${kind}`}>{words.say(KIND_PLURALS[kind])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Switch
        isOn={values.showBadge}
        isDisabled={isPrivate}
        isLocked={locked.has('showBadge')}
        onSwitch={(showBadge) => onChange({ showBadge })}
      >
        {words.say('optionsBadge')}
      </Switch>
    </section>
  );
}

function MaxMarks({
  values,
  locked,
  isPrivate,
  maxMarksRange: { min, max },
  onChange,
}: OptionsProps): JSX.Element {
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  return (
    <div class="row">
      <label class="row">
        <span>{words.say('optionsMaxMarks')}</span>
        <input
          type="number"
          min={min}
          max={max}
          value={values.maxMarks}
          disabled={isPrivate || locked.has('maxMarks')}
          aria-describedby="max-marks-problem"
          aria-invalid={isRefused}
          onChange={(event) => {
            const { valueAsNumber: maxMarks, validity } = event.currentTarget;
            const isTaken = validity.valid && Number.isInteger(maxMarks);
            setRefused(!isTaken);
            if (isTaken) onChange({ maxMarks });
          }}
        />
      </label>
      {locked.has('maxMarks') && <Locked />}
      <span id="max-marks-problem" class="problem" role="status">
        {isRefused ? words.say('optionsMaxMarksRange', min, max) : ''}
      </span>
    </div>
  );
}
