import { PackImport } from './PackImport.tsx';
import { PackProblems } from './PackProblems.tsx';
import { Locked } from '../shared/Locked.tsx';
import { useWords } from '../words/words.ts';
import { emptyDraft, type PackDraft } from '../../core/packs/draft.ts';
import { useState } from 'preact/hooks';
import type { PackEditor } from './PackEditor.tsx';
import type { ListedPack, PacksProps } from './packs-view.ts';
import type { JSX } from 'preact';

/** What is being written, with the editor, which is loaded when it is first wanted. */
type Writing = { readonly draft: PackDraft; readonly Editor: typeof PackEditor };

/** Teachers' packs: the list, a file to read, and the editor. */
export function PacksPart(props: PacksProps): JSX.Element {
  const { packs, limits, isLocked, isPrivate, today } = props;
  const words = useWords();
  const [writing, setWriting] = useState<Writing>();
  const mayChange = !isLocked && !isPrivate;
  const isFull = packs.filter(({ isSchool }) => !isSchool).length >= limits.packs;
  const number = (value: number): string => value.toLocaleString(words.language);
  const write = async (draft: PackDraft | undefined): Promise<void> => {
    if (draft === undefined) return;
    const { PackEditor } = await import('./PackEditor.tsx');
    setWriting({ draft, Editor: PackEditor });
  };
  return (
    <section id="packs" aria-labelledby="packs-part">
      <h2 id="packs-part">{words.say('optionsPacks')}</h2>
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
              onEdit={() => void props.onOpenPack(pack.id).then(write)}
            />
          ))}
        </ul>
      )}
      {mayChange && writing === undefined && (
        <>
          {isFull && <p>{words.say('packsFull', number(limits.packs))}</p>}
          <div class="buttons">
            <button
              type="button"
              disabled={isFull}
              onClick={() => void write(emptyDraft(words.say('packNewName'), today))}
            >
              {words.say('packNew')}
            </button>
          </div>
          <PackImport {...props} />
        </>
      )}
      {mayChange && writing !== undefined && (
        <writing.Editor {...props} initial={writing.draft} onClose={() => setWriting(undefined)} />
      )}
    </section>
  );
}

function PackLine(
  props: PacksProps & {
    readonly pack: ListedPack;
    readonly mayChange: boolean;
    readonly onEdit: () => void;
  },
): JSX.Element {
  const { pack, mayChange, onEdit, onSavePack, onRemovePack } = props;
  const words = useWords();
  const [isSure, setSure] = useState(false);
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
          <button type="button" aria-label={words.say('packEditOf', name)} onClick={onEdit}>
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
        {mayChange && !isSure && (
          <button
            type="button"
            aria-label={words.say('optionsRemoveSite', name)}
            onClick={() => setSure(true)}
          >
            {words.say('optionsRemove')}
          </button>
        )}
      </div>
      {isSure && (
        <div class="row">
          <span role="status">{words.say('packRemoveSure', name)}</span>
          <button type="button" class="main-button" onClick={() => void onRemovePack(id)}>
            {words.say('packRemoveNow')}
          </button>
          <button type="button" onClick={() => setSure(false)}>
            {words.say('optionsCancel')}
          </button>
        </div>
      )}
      {problems.length > 0 && (
        <details>
          <summary>{words.count('packProblems', problems.length)}</summary>
          <PackProblems problems={problems} />
        </details>
      )}
    </li>
  );
}
