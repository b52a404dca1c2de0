import { Choice } from '../shared/Choice.tsx';
import { Switch } from '../shared/Switch.tsx';
import { KIND_PLURALS } from '../shared/kinds.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** Which mentions are marked. */
export function MarksPart({ values, maxMarksRange, onChange }: OptionsProps): JSX.Element {
  return (
    <section aria-labelledby="marks-part">
      <h2 id="marks-part">Marks</h2>
      <Choice
        name="density"
        label="Mark"
        options={[
          { value: 'first', label: 'the first mention' },
          { value: 'section', label: 'the first in each section' },
          { value: 'every', label: 'every mention' },
        ]}
        value={values.density}
        onChoose={(density) => onChange({ density })}
      />
      <label class="row">
        <span>At most so many marks in an article</span>
        <input
          type="number"
          min={maxMarksRange.min}
          max={maxMarksRange.max}
          value={values.maxMarks}
          onChange={(event) => {
            const maxMarks = event.currentTarget.valueAsNumber;
            if (event.currentTarget.validity.valid && Number.isInteger(maxMarks))
              onChange({ maxMarks });
          }}
        />
      </label>
      <fieldset class="kinds">
        <legend>Kinds</legend>
        <div class="kinds-grid">
          {(Object.keys(KIND_PLURALS) as Kind[]).map((kind) => (
            // the record has exactly the kinds
            <label key={kind}>
              <input
                type="checkbox"
                checked={values.kinds[kind]}
                onChange={(event) =>
                  onChange({ kinds: { ...values.kinds, [kind]: event.currentTarget.checked } })
                }
              />
              <span class={`kind kind-${kind}`}>{KIND_PLURALS[kind]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Switch isOn={values.showBadge} onSwitch={(showBadge) => onChange({ showBadge })}>
        Show the number found on the toolbar button
      </Switch>
    </section>
  );
}
