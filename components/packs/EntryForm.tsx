import { CardPreview } from './CardPreview.tsx';
import { FieldInput } from './FieldInput.tsx';
import { fieldsOf } from './entry-fields.ts';
import { AskFirst } from '../shared/AskFirst.tsx';
import { useWords } from '../words/words.ts';
import { withField, type EntryDraft, type PackDraft } from '../../core/packs/draft.ts';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { PackLists } from '../../core/engine/engine.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { JSX } from 'preact';

/** Facts, positions and claims need a source each; the form gives them the entry's. */
const SOURCED = new Set(['facts', 'positions', 'controlledBy', 'claimedBy']);

type FormProps = {
  readonly draft: PackDraft;
  readonly entry: EntryDraft;
  /** What is wrong, as far as it is to be said yet. */
  readonly problems: readonly PackProblem[];
  /** The fields without which there is no card, by their labels. */
  readonly wanted: readonly string[];
  readonly lists: PackLists | undefined;
  readonly card: CardModel | undefined;
  readonly onChange: (entry: EntryDraft) => void;
  readonly onRemove: () => void;
};

/** One entry: a field for each thing that its kind has, errors beside them, and the card that comes of it. */
export function EntryForm(props: FormProps): JSX.Element {
  const { draft, entry, problems, wanted, lists, card, onChange, onRemove } = props;
  const words = useWords();
  const own = problems.filter((problem) => problem.entry === entry.id);
  const name = typeof entry['name'] === 'string' ? entry['name'] : entry.id;
  return (
    <div class="pack-entry">
      <div>
        <h4 tabIndex={-1} dir="auto">
          {words.say('packEntryTitle', name)}
        </h4>
        {entry['name'] === undefined && <p class="muted">{words.say('packEntryChanges')}</p>}
        {fieldsOf(entry.kind).map((field) => (
          <FieldInput
            key={field.at}
            field={field}
            path={field.at}
            entry={entry.id}
            value={entry[field.at]}
            problems={own}
            lists={lists}
            sources={draft.sources}
            onChange={(value) => onChange(withSources(withField(entry, field.at, value)))}
          />
        ))}
        <AskFirst
          label={words.say('packEntryRemove')}
          question={words.say('packEntryRemoveSure', name)}
          yes={words.say('optionsRemove')}
          onYes={onRemove}
        />
      </div>
      <div>
        <h4>{words.say('packPreview')}</h4>
        {card === undefined ? (
          <p class="muted">
            {wanted.length === 0
              ? words.say('packNoPreview')
              : words.say('packStillNeeded', new Intl.ListFormat(words.language).format(wanted))}
          </p>
        ) : (
          <CardPreview model={card} />
        )}
      </div>
    </div>
  );
}

/** The entry with its own sources for every row that names none; a row of a file keeps what it names. */
function withSources(entry: EntryDraft): EntryDraft {
  const filled = Object.entries(entry).map(([field, value]) => {
    if (!SOURCED.has(field) || !Array.isArray(value)) return [field, value];
    const rows = value.map((row: object) =>
      'sources' in row ? row : { ...row, sources: entry['sources'] },
    );
    return [field, rows];
  });
  return { ...Object.fromEntries(filled), kind: entry.kind, id: entry.id };
}
