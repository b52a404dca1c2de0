import { PackImport } from './PackImport.tsx';
import { PackProblems } from './PackProblems.tsx';
import { AskFirst } from '../shared/AskFirst.tsx';
import { Locked } from '../shared/Locked.tsx';
import { useFocus } from '../shared/use-focus.ts';
import { useWords } from '../words/words.ts';
import { emptyDraft, type PackDraft } from '../../core/packs/draft.ts';
import { useState } from 'preact/hooks';
import type { PackEditor } from './PackEditor.tsx';
import type { ListedPack, PacksProps } from './packs-view.ts';
import type { JSX } from 'preact';

/** What is being written, with the editor, which is loaded when it is first wanted. */
type Writing = {
  readonly draft: PackDraft;
  readonly Editor: typeof PackEditor;
  /** The button that opened it, which has the focus again when it is closed. */
  readonly from: string;
};

/** Teachers' packs: the list, a file to read, and the editor. */
export function PacksPart(props: PacksProps): JSX.Element {
  const { packs, limits, isLocked, isPrivate, today } = props;
  const words = useWords();
  const [writing, setWriting] = useState<Writing>();
  const [removed, setRemoved] = useState<string>();
  const { root, focusOn } = useFocus<HTMLElement>();
  const mayChange = !isLocked && !isPrivate;
  const isFull = packs.filter(({ isSchool }) => !isSchool).length >= limits.packs;
  const number = (value: number): string => value.toLocaleString(words.language);
  const write = async (draft: PackDraft | undefined, from: string): Promise<void> => {
    if (draft === undefined) return;
    setRemoved(undefined);
    const { PackEditor } = await import('./PackEditor.tsx');
    setWriting({ draft, Editor: PackEditor, from });
  };
  return (
    <section ref={root} id="packs" aria-labelledby="packs-part">
      <h2 id="packs-part" tabIndex={-1}>
        {words.say('optionsPacks')}
      </h2>
      <p>{words.say('packsLead')}</p>
      <p class="muted">
        {words.say(
          'packsLimits',
          number(limits.packs),
          number(limits.entries),
          number(limits.bytes / 1_000_000),
        )}
      </p>
      {isLocked && (
        <p>
          <Locked />
        </p>
      )}
      {packs.length === 0 ? (
        <p class="muted">{words.say('packsNone')}</p>
      ) : (
        <ul class="pack-list">
          {packs.map((pack) => (
            <PackLine
              key={`${pack.id} ${pack.isSchool}`}
              {...props}
              pack={pack}
              mayChange={mayChange && !pack.isSchool}
              onEdit={() =>
                void props
                  .onOpenPack(pack.id)
                  .then((draft) => write(draft, `[data-edits="${pack.id}"]`))
              }
              onRemove={() =>
                void props.onRemovePack(pack.id).then(() => {
                  setRemoved(pack.name);
                  focusOn('h2');
                })
              }
            />
          ))}
        </ul>
      )}
      <p role="status">{removed !== undefined && words.say('packRemoved', removed)}</p>
      {mayChange && writing === undefined && (
        <>
          {isFull && <p>{words.say('packsFull', number(limits.packs))}</p>}
          <div class="buttons">
            <button
              type="button"
              class="pack-new"
              disabled={isFull}
              onClick={() => void write(emptyDraft(words.say('packNewName'), today), '.pack-new')}
            >
              {words.say('packNew')}
            </button>
          </div>
          <PackImport key={removed} {...props} />
        </>
      )}
      {mayChange && writing !== undefined && (
        <writing.Editor
          {...props}
          key={writing.draft.id}
          initial={writing.draft}
          onClose={() => {
            setWriting(undefined);
            focusOn(writing.from);
          }}
        />
      )}
    </section>
  );
}

function PackLine(
  props: PacksProps & {
    readonly pack: ListedPack;
    readonly mayChange: boolean;
    readonly onEdit: () => void;
    readonly onRemove: () => void;
  },
): JSX.Element {
  const { pack, mayChange, onEdit, onSavePack, onRemove } = props;
  const words = useWords();
  const { id, name, entries, problems = [] } = pack;
  return (
    <li>
      <div class="row">
        <span>
          <strong dir="auto">{name}</strong>{' '}
          <span class="muted">{words.count('packEntries', entries)}</span>
        </span>
        {pack.isSchool && <Locked />}
        {mayChange && (
          <button
            type="button"
            data-edits={id}
            aria-label={words.say('packEditOf', name)}
            onClick={onEdit}
          >
            {words.say('packEdit')}
          </button>
        )}
        <button
          type="button"
          aria-label={words.say('packSaveOf', name)}
          onClick={() => onSavePack(id)}
        >
          {words.say('packSave')}
        </button>
        {mayChange && (
          <AskFirst
            label={words.say('optionsRemove')}
            name={words.say('optionsRemoveSite', name)}
            question={words.say('packRemoveSure', name)}
            yes={words.say('packRemoveNow')}
            onYes={onRemove}
          />
        )}
      </div>
      {problems.length > 0 && (
        <details>
          <summary>{words.count('packProblems', problems.length)}</summary>
          <PackProblems problems={problems} />
        </details>
      )}
    </li>
  );
}
