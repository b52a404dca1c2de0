import { FieldRows } from './FieldRows.tsx';
import { FieldProblems } from './TextField.tsx';
import { useWords } from '../words/words.ts';
import { isEmpty } from '../../core/packs/draft.ts';
import { useId } from 'preact/hooks';
import type { Field } from './entry-fields.ts';
import type { PackLists } from '../../core/engine/engine.ts';
import type { SourceDraft } from '../../core/packs/draft.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { JSX } from 'preact';

export type FieldProps = {
  readonly field: Field;
  /** The path of the field in its entry, as problems name it: "terms.0.office". */
  readonly path: string;
  /** The id of its entry: with the path the name of the field. */
  readonly entry: string;
  readonly value: unknown;
  readonly problems: readonly PackProblem[];
  readonly lists: PackLists | undefined;
  readonly sources: readonly SourceDraft[];
  /** Undefined takes the field out. */
  readonly onChange: (value: unknown) => void;
};

/** One field of an entry, with what is wrong with it beside it. */
export function FieldInput(props: FieldProps): JSX.Element {
  const { field } = props;
  switch (field.is) {
    case 'rows':
      return <FieldRows {...props} fields={field.fields} />;
    case 'parts':
      return <Parts {...props} fields={field.fields} />;
    case 'levels':
      return (
        <Parts
          {...props}
          fields={[
            { at: 'plain', is: 'lines' },
            { at: 'standard', is: 'lines' },
          ]}
        />
      );
    case 'sources':
      return <SourceChoice {...props} />;
    default:
      return <Single {...props} />;
  }
}

/** The problems of a field itself, without those of what lies in it. */
export const problemsAt = (
  path: string,
  problems: readonly PackProblem[],
): readonly PackProblem[] => problems.filter(({ field }) => field === path);

/** What marks a group as wrong, and lets the focus go to it: a group takes no `aria-invalid`. */
export const groupState = (problems: readonly PackProblem[]): object =>
  problems.some(({ severity }) => severity === 'error') ? { 'data-invalid': '', tabIndex: -1 } : {};

const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function Single(props: FieldProps): JSX.Element {
  const { field, entry, path } = props;
  const words = useWords();
  const id = useId();
  const problems = problemsAt(path, props.problems);
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return (
    <label class="pack-field">
      <span>{words.say(`packField_${field.at}`)}</span>
      <Control
        {...props}
        described={{
          name: `${entry} ${path}`,
          'aria-describedby': id,
          'aria-invalid': isWrong,
        }}
      />
      <FieldProblems id={id} problems={problems} />
    </label>
  );
}

function Control({
  field,
  value,
  lists,
  path,
  onChange,
  described,
}: FieldProps & { readonly described: object }): JSX.Element {
  const words = useWords();
  switch (field.is) {
    case 'lines':
      return /(?:^|\.)(?:plain|standard)$/.test(path) ? (
        <textarea
          rows={3}
          dir="auto"
          value={textIn(value)}
          onInput={(event) => onChange(event.currentTarget.value)}
          {...described}
        />
      ) : (
        <textarea
          rows={2}
          dir="auto"
          value={linesIn(value).join('\n')}
          onChange={(event) => onChange(listOf(event.currentTarget.value, value))}
          {...described}
        />
      );
    case 'choice':
    case 'office':
    case 'series': {
      const options =
        field.is === 'choice'
          ? field.values.map((id) => ({ id, name: id.replaceAll('-', ' ') }))
          : lists?.[field.is === 'office' ? 'offices' : 'series'].toSorted((a, b) =>
              a.name.localeCompare(b.name),
            );
      return (
        <select
          value={textIn(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
          {...described}
        >
          <option value="">{words.say('packChoose')}</option>
          {options?.map(({ id, name }) => (
            <option key={id} value={id} lang="en">
              {name}
            </option>
          ))}
        </select>
      );
    }
    default:
      return (
        <input
          type="text"
          dir="auto"
          inputMode={field.is === 'number' ? 'decimal' : 'text'}
          placeholder={field.is === 'date' ? words.say('packDateHint') : undefined}
          value={textIn(value)}
          onInput={(event) => onChange(typed(field.is, event.currentTarget.value))}
          {...described}
        />
      );
  }
}

/** A number where one is meant and typed; anything else stays as it is, and is named as a problem. */
function typed(is: Field['is'], text: string): unknown {
  const trimmed = text.trim();
  return is === 'number' && /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : text;
}

/** Other names may be objects with more to say of themselves; the form shows their text. */
function linesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) =>
    typeof item === 'object' && item !== null && 'text' in item ? String(item.text) : String(item),
  );
}

/** The items of the lines; one that was there as an object stays the object. */
function listOf(text: string, before: unknown): readonly unknown[] {
  const known: readonly unknown[] = Array.isArray(before) ? before : [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => known.find((_, index) => linesIn(known)[index] === line) ?? line);
}

function Parts({
  fields,
  ...props
}: FieldProps & { readonly fields: readonly Field[] }): JSX.Element {
  const { field, path, value, onChange } = props;
  const words = useWords();
  const id = useId();
  const problems = problemsAt(path, props.problems);
  const record = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >; // an object with any keys
  return (
    <fieldset class="pack-parts" aria-describedby={id} {...groupState(problems)}>
      <legend>{words.say(`packField_${field.at}`)}</legend>
      {fields.map((own) => (
        <FieldInput
          key={own.at}
          {...props}
          field={own}
          path={`${path}.${own.at}`}
          value={record[own.at]}
          onChange={(changed) => {
            const { [own.at]: _, ...rest } = record;
            const next = isEmpty(changed) ? rest : { ...rest, [own.at]: changed };
            onChange(isEmpty(next) ? undefined : next);
          }}
        />
      ))}
      <FieldProblems id={id} problems={problems} />
    </fieldset>
  );
}

function SourceChoice(props: FieldProps): JSX.Element {
  const { entry, path, value, sources, onChange } = props;
  const words = useWords();
  const id = useId();
  const problems = props.problems.filter(
    ({ field }) => field === path || field.startsWith(`${path}.`),
  );
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset class="pack-parts" aria-describedby={id} {...groupState(problems)}>
      <legend>{words.say('packField_sources')}</legend>
      {sources.map((source, index) => (
        <label key={source.id} class="pack-check">
          <input
            type="checkbox"
            name={`${entry} ${path}`}
            checked={chosen.includes(source.id)}
            onChange={(event) => {
              const others = chosen.filter((own) => own !== source.id);
              onChange(event.currentTarget.checked ? [...others, source.id] : others);
            }}
          />
          <span dir="auto">
            {[source.publisher, source.title].filter(Boolean).join(', ') ||
              words.say('packSourceOf', index + 1)}
          </span>
        </label>
      ))}
      <FieldProblems id={id} problems={problems} />
    </fieldset>
  );
}
