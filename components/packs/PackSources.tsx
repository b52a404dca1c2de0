import { useWords } from '../words/words.ts';
import { emptySource, type PackDraft, type SourceDraft } from '../../core/packs/draft.ts';
import { useId } from 'preact/hooks';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import { FieldProblems } from './FieldInput.tsx';
import type { JSX } from 'preact';

const PARTS = ['publisher', 'title', 'url', 'seen'] as const;

/** The sources of a pack, once for all entries that cite them. */
export function PackSources({
  draft,
  problems,
  today,
  onChange,
}: {
  readonly draft: PackDraft;
  readonly problems: readonly PackProblem[];
  readonly today: string;
  readonly onChange: (sources: readonly SourceDraft[]) => void;
}): JSX.Element {
  const words = useWords();
  const { sources } = draft;
  const isUsed = ({ id }: SourceDraft): boolean =>
    draft.entries.some((entry) => JSON.stringify(entry).includes(`"${id}"`));
  return (
    <fieldset class="pack-parts">
      <legend>{words.say('packSources')}</legend>
      <p class="muted">{words.say('packSourcesLead')}</p>
      {sources.map((source, index) => (
        <div
          key={source.id}
          class="pack-row"
          role="group"
          aria-label={words.say('packSourceOf', index + 1)}
        >
          {PARTS.map((part) => (
            <SourceField
              key={part}
              part={part}
              value={source[part]}
              problems={problems.filter(({ entry }) => entry === source.id)}
              onChange={(value) =>
                onChange(sources.map((own) => (own === source ? { ...own, [part]: value } : own)))
              }
            />
          ))}
          {!isUsed(source) && (
            <button
              type="button"
              aria-label={words.say('packRemoveRow', words.say('packSources'), index + 1)}
              onClick={() => onChange(sources.filter((own) => own !== source))}
            >
              {words.say('optionsRemove')}
            </button>
          )}
        </div>
      ))}
      <button type="button" onClick={() => onChange([...sources, emptySource(sources, today)])}>
        {words.say('packAddSource')}
      </button>
    </fieldset>
  );
}

function SourceField(props: {
  readonly part: (typeof PARTS)[number];
  readonly value: string;
  readonly problems: readonly PackProblem[];
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const { part, value, problems, onChange } = props;
  const words = useWords();
  const id = useId();
  return (
    <label class="pack-field">
      <span>{words.say(`packSource_${part}`)}</span>
      <input
        type="text"
        dir="auto"
        value={value}
        aria-describedby={id}
        aria-invalid={problems.some(({ field }) => field === part)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <FieldProblems id={id} path={part} problems={problems} />
    </label>
  );
}
