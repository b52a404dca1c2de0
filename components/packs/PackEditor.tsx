import { EntryAdder } from './EntryAdder.tsx';
import { EntryForm } from './EntryForm.tsx';
import { PackProblems } from './PackProblems.tsx';
import { PackSources } from './PackSources.tsx';
import { useDraftCheck } from './use-draft-check.ts';
import { KIND_WORDS } from '../shared/kinds.ts';
import { useWords } from '../words/words.ts';
import { draftText, emptyEntry, idFrom, type PackDraft } from '../../core/packs/draft.ts';
import { useState } from 'preact/hooks';
import type { EditorEvents } from './packs-view.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { JSX } from 'preact';

type EditorProps = EditorEvents & {
  readonly initial: PackDraft;
  /** ISO day. */
  readonly today: string;
  /** Ids of packs that are stored already: a new one takes none of them. */
  readonly packs: readonly { readonly id: string }[];
  readonly onClose: () => void;
};

/** Writes a pack: its name, sources, entries and what it hides. Nothing is stored before the last button. */
export function PackEditor(props: EditorProps): JSX.Element {
  const { initial, today, packs, onClose, onFind, onTakePack } = props;
  const words = useWords();
  const isNew = !packs.some(({ id }) => id === initial.id) || initial.entries.length === 0;
  const [draft, setDraft] = useState(initial);
  const [open, setOpen] = useState(initial.entries[0]?.id);
  const [said, setSaid] = useState<'nothing' | 'stored' | readonly PackProblem[]>('nothing');
  const { problems, card, lists } = useDraftCheck(props, draft, open);
  const entry = draft.entries.find(({ id }) => id === open);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const change = (part: Partial<PackDraft>): void => {
    setSaid('nothing');
    setDraft((before) => ({ ...before, ...part }));
  };
  const store = async (): Promise<void> => {
    const refused = await onTakePack(draftText(draft));
    setSaid(refused.length === 0 ? 'stored' : refused);
  };
  return (
    <form
      class="pack-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (errors === 0) void store();
      }}
    >
      <label class="pack-field">
        <span>{words.say('packName')}</span>
        <input
          type="text"
          dir="auto"
          value={draft.name}
          onInput={(event) => {
            const name = event.currentTarget.value;
            const taken = packs.map(({ id }) => id);
            change(isNew ? { name, id: idFrom(name, taken) } : { name });
          }}
        />
      </label>
      <label class="pack-field">
        <span>{words.say('packAuthor')}</span>
        <input
          type="text"
          dir="auto"
          value={draft.author ?? ''}
          onInput={(event) => change({ author: event.currentTarget.value || undefined })}
        />
      </label>
      <PackSources
        draft={draft}
        problems={problems}
        today={today}
        onChange={(sources) => change({ sources })}
      />
      <h3>{words.say('packEntriesTitle')}</h3>
      {draft.entries.length === 0 && <p class="muted">{words.say('packNoEntries')}</p>}
      <ul class="pack-names">
        {draft.entries.map(({ id, kind, name }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === open} onClick={() => setOpen(id)}>
              <span dir="auto">{typeof name === 'string' ? name : id}</span>{' '}
              <span class="muted">{words.say(KIND_WORDS[kind])}</span>
              {problems.some((own) => own.entry === id && own.severity === 'error') && (
                <span class="problem"> !</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {entry !== undefined && (
        <EntryForm
          key={entry.id}
          draft={draft}
          entry={entry}
          problems={problems}
          lists={lists}
          card={card}
          onChange={(changed) =>
            change({ entries: draft.entries.map((own) => (own.id === open ? changed : own)) })
          }
          onRemove={() => change({ entries: draft.entries.filter(({ id }) => id !== open) })}
        />
      )}
      <EntryAdder
        onFind={onFind}
        onAdd={(about) => {
          const added = emptyEntry(draft, about, today);
          const others = draft.entries.filter(({ id }) => id !== added.id);
          const known = draft.entries.find(({ id }) => id === added.id);
          change({ entries: [...others, known ?? added] });
          setOpen(added.id);
        }}
        onHide={(entity) => change({ hides: [...new Set([...draft.hides, entity])] })}
      />
      {draft.hides.length > 0 && (
        <>
          <h3>{words.say('packHidden')}</h3>
          <ul class="pack-names">
            {draft.hides.map((entity) => (
              <li key={entity} class="row">
                <span lang="en">{entity}</span>
                <button
                  type="button"
                  aria-label={words.say('packShowAgainOf', entity)}
                  onClick={() => change({ hides: draft.hides.filter((own) => own !== entity) })}
                >
                  {words.say('packShowAgain')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        <button type="submit" class="main-button" disabled={errors > 0}>
          {words.say('packStore')}
        </button>
        <button type="button" onClick={onClose}>
          {words.say('packClose')}
        </button>
      </div>
      <div role="status">
        {errors > 0 && <p class="problem">{words.count('packHasErrors', errors)}</p>}
        {said === 'stored' && <p>{words.say('packSaved')}</p>}
        {typeof said === 'object' && <PackProblems problems={said} />}
      </div>
      <PackProblems problems={problems} />
    </form>
  );
}
