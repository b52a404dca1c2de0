import { FieldInput, groupState, problemsAt, type FieldProps } from './FieldInput.tsx';
import { FieldProblems } from './TextField.tsx';
import { useFocus } from '../shared/use-focus.ts';
import { useWords } from '../words/words.ts';
import { useId } from 'preact/hooks';
import type { Field } from './entry-fields.ts';
import type { JSX } from 'preact';

/** Rows of parts: offices, facts, positions, claims. What each is supported by is set with the entry's sources. */
export function FieldRows({
  fields,
  ...props
}: FieldProps & { readonly fields: readonly Field[] }): JSX.Element {
  const { field, path, value, onChange } = props;
  const words = useWords();
  const id = useId();
  const { root, focusOn } = useFocus<HTMLFieldSetElement>();
  const problems = problemsAt(path, props.problems);
  const rows = (Array.isArray(value) ? value : []) as readonly Readonly<Record<string, unknown>>[]; // rows of the form, or of a file that was read as valid
  const name = words.say(`packField_${field.at}`);
  const set = (index: number, row: Readonly<Record<string, unknown>>): void =>
    onChange(rows.map((own, at) => (at === index ? row : own)));
  return (
    <fieldset ref={root} class="pack-parts" aria-describedby={id} {...groupState(problems)}>
      <legend>{name}</legend>
      {rows.map((row, index) => (
        <div key={index} class="pack-row" role="group" aria-label={`${name} ${index + 1}`}>
          {fields.map((own) => (
            <FieldInput
              key={own.at}
              {...props}
              field={own}
              path={`${path}.${index}.${own.at}`}
              value={row[own.at]}
              onChange={(changed) => {
                const { [own.at]: _, ...rest } = row;
                set(index, changed === '' ? rest : { ...rest, [own.at]: changed });
              }}
            />
          ))}
          <button
            type="button"
            aria-label={words.say('packRemoveRow', name, index + 1)}
            onClick={() => {
              onChange(rows.filter((_, at) => at !== index));
              focusOn('.pack-add-row');
            }}
          >
            {words.say('optionsRemove')}
          </button>
        </div>
      ))}
      <FieldProblems id={id} problems={problems} />
      <button
        type="button"
        class="pack-add-row"
        onClick={() => {
          onChange([...rows, {}]);
          focusOn('.pack-row:last-of-type :is(input, select)');
        }}
      >
        {words.say('packAddRow', name)}
      </button>
    </fieldset>
  );
}
