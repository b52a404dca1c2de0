import { EntryAdder } from './EntryAdder.tsx';
import { isBesideField } from './entry-fields.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryList, HiddenList } from './EntryList.tsx';
import { ProblemList } from './PackProblems.tsx';
import { PackSources } from './PackSources.tsx';
import { TextField } from './TextField.tsx';
import { useDraftCheck } from './use-draft-check.ts';
import { useSaidProblems } from './use-said-problems.ts';
import { AskFirst } from '../shared/AskFirst.tsx';
import { useFocus } from '../shared/use-focus.ts';
import { useUnsaved } from '../shared/use-unsaved.ts';
import { useWords } from '../words/words.ts';
import { draftText, emptyEntry, idFrom, type PackDraft } from '../../core/packs/draft.ts';
import { useEffect, useState } from 'preact/hooks';
import { wantedFields } from './wanted-fields.ts';
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

/** What the reader sees of a fault: a field that is wrong, or a group of fields. */
const WRONG = '[aria-invalid="true"], [data-invalid]';
const isError = ({ severity }: PackProblem): boolean => severity === 'error';

/** Writes a pack: its name, sources, entries and what it hides. Nothing is stored before the last button. */
export function PackEditor(props: EditorProps): JSX.Element {
  const { initial, today, packs, onClose, onCheck, onFind, onTakePack } = props;
  const words = useWords();
  const isNew = !packs.some(({ id }) => id === initial.id);
  const [draft, setDraft] = useState(initial);
  const [kept, setKept] = useState(initial);
  const [open, setOpen] = useState(initial.entries[0]?.id);
  const [stored, setStored] = useState<'nothing' | 'stored' | readonly PackProblem[]>('nothing');
  const { root, focusOn } = useFocus<HTMLFormElement>();
  const { problems, card, lists } = useDraftCheck(props, draft, open);
  const { said, onLeave, sayAll, isAsked } = useSaidProblems(problems, isNew ? undefined : initial);
  useEffect(() => focusOn('input'), []);
  useUnsaved(draft !== kept);
  const entry = draft.entries.find(({ id }) => id === open);
  const change = (part: Partial<PackDraft>): void => {
    setStored('nothing');
    setDraft((before) => ({ ...before, ...part }));
  };
  const store = async (): Promise<void> => {
    const text = draftText(draft);
    const errors = ((await onCheck(text)) ?? []).filter(isError);
    if (errors.length > 0) {
      sayAll(draft);
      const [first] = errors.filter(({ entry: id }) => draft.entries.some((own) => own.id === id));
      if (first !== undefined && !errors.some((error) => error.entry === open))
        setOpen(first.entry);
      return focusOn(WRONG);
    }
    const refused = await onTakePack(text);
    setStored(refused.length === 0 ? 'stored' : refused);
    if (refused.length === 0) setKept(draft);
  };
  const errors = said.filter(isError).length;
  const others = said.filter((problem) => !isBesideField(problem, draft));
  return (
    <form
      ref={root}
      class="pack-editor"
      noValidate
      onFocusOut={({ target }) => onLeave(target instanceof Element ? target : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <TextField
        label={words.say('packName')}
        name="- name"
        value={draft.name}
        problems={said.filter(({ entry: id, field }) => id === '-' && field === 'name')}
        onInput={(name) => {
          const taken = packs.map(({ id }) => id);
          change(isNew ? { name, id: idFrom(name, taken) } : { name });
        }}
      />
      <TextField
        label={words.say('packAuthor')}
        name="- author"
        value={draft.author ?? ''}
        problems={said.filter(({ entry: id, field }) => id === '-' && field === 'author')}
        onInput={(author) => change({ author: author === '' ? undefined : author })}
      />
      <PackSources
        draft={draft}
        problems={said}
        today={today}
        onChange={(sources) => change({ sources })}
      />
      <h3 class="pack-entries-title" tabIndex={-1}>
        {words.say('packEntriesTitle')}
      </h3>
      <EntryList entries={draft.entries} open={open} problems={said} onOpen={setOpen} />
      {entry !== undefined && (
        <EntryForm
          key={entry.id}
          draft={draft}
          entry={entry}
          problems={said}
          wanted={wantedFields(problems, entry.id, words)}
          lists={lists}
          card={card}
          onChange={(changed) =>
            change({ entries: draft.entries.map((own) => (own.id === open ? changed : own)) })
          }
          onRemove={() => {
            change({ entries: draft.entries.filter(({ id }) => id !== open) });
            focusOn('.pack-entries-title');
          }}
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
          focusOn('.pack-entry h4');
        }}
        onHide={(entity) => change({ hides: [...new Set([...draft.hides, entity])] })}
      />
      <HiddenList
        hides={draft.hides}
        onShow={(entity) => {
          change({ hides: draft.hides.filter((own) => own !== entity) });
          focusOn(draft.hides.length > 1 ? '.pack-hidden button' : '.pack-entries-title');
        }}
      />
      <div class="row">
        <button type="submit" class="main-button">
          {words.say('packStore')}
        </button>
        <AskFirst
          label={words.say(draft === kept ? 'packCloseNow' : 'packClose')}
          question={words.say('packCloseSure')}
          yes={words.say('packCloseNow')}
          isAsked={draft !== kept}
          onYes={onClose}
        />
      </div>
      <div role="status">
        {isAsked && errors > 0 && <p class="problem">{words.count('packHasErrors', errors)}</p>}
        {stored === 'stored' && <p>{words.say('packSaved')}</p>}
        {typeof stored === 'object' && <ProblemList problems={stored} />}
      </div>
      {others.length > 0 && <ProblemList problems={others} />}
    </form>
  );
}
