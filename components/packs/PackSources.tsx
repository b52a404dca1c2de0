import { useFocus } from '../shared/use-focus.ts';
import { useWords } from '../words/words.ts';
import { emptySource, type PackDraft, type SourceDraft } from '../../core/packs/draft.ts';
import { TextField } from './TextField.tsx';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { JSX } from 'preact';

const PARTS = ['title', 'publisher', 'url', 'seen'] as const;

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
  const { root, focusOn } = useFocus<HTMLFieldSetElement>();
  const { sources } = draft;
  const isUsed = ({ id }: SourceDraft): boolean =>
    draft.entries.some((entry) => JSON.stringify(entry).includes(`"${id}"`));
  return (
    <fieldset ref={root} class="pack-parts">
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
            <TextField
              key={part}
              label={words.say(`packSource_${part}`)}
              type={typeOf(part, source[part])}
              name={`${source.id} ${part}`}
              value={source[part]}
              problems={problems.filter(
                ({ entry, field }) => entry === source.id && field === part,
              )}
              onInput={(value) =>
                onChange(sources.map((own) => (own === source ? { ...own, [part]: value } : own)))
              }
            />
          ))}
          {!isUsed(source) && (
            <button
              type="button"
              aria-label={words.say('packRemoveRow', words.say('packSources'), index + 1)}
              onClick={() => {
                onChange(sources.filter((own) => own !== source));
                focusOn('.pack-add-row');
              }}
            >
              {words.say('optionsRemove')}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="pack-add-row"
        onClick={() => {
          onChange([...sources, emptySource(sources, today)]);
          focusOn('.pack-row:last-of-type input');
        }}
      >
        {words.say('packAddSource')}
      </button>
    </fieldset>
  );
}

/** A day has the browser's own field, unless a file has it as a month or a year, which that would not show. */
function typeOf(part: (typeof PARTS)[number], value: string): 'text' | 'url' | 'date' {
  if (part === 'url') return 'url';
  return part === 'seen' && /^(?:\d{4}-\d\d-\d\d)?$/.test(value) ? 'date' : 'text';
}
