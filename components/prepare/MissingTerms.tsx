import { KIND_WORDS } from '../shared/kinds.ts';
import { useFocus } from '../shared/use-focus.ts';
import { useWords } from '../words/words.ts';
import { KINDS, type Kind } from '../../core/knowledge/kinds.ts';
import { emptyDraft, emptyEntry, type PackDraft } from '../../core/packs/draft.ts';
import type { MissingTerm } from '../../core/packs/missing-terms.ts';
import { useId, useState } from 'preact/hooks';
import type { PackEditor } from '../packs/PackEditor.tsx';
import type { EditorEvents } from '../packs/packs-view.ts';
import type { JSX } from 'preact';

export type MissingProps = EditorEvents & {
  readonly terms: readonly MissingTerm[];
  /** The text's title, after which its pack is named. */
  readonly title: string;
  /** ISO day. */
  readonly today: string;
  /** Ids of packs that are stored already. */
  readonly packs: readonly { readonly id: string }[];
};

/** Names of the text that were not found: a teacher says what they are, and writes their entries as a pack. */
export function MissingTerms(props: MissingProps): JSX.Element {
  const { terms, title, today, packs } = props;
  const words = useWords();
  const heading = useId();
  const { root, focusOn } = useFocus<HTMLDivElement>();
  const [kinds, setKinds] = useState<Readonly<Record<string, Kind>>>({});
  const [writing, setWriting] = useState<{
    readonly draft: PackDraft;
    readonly Editor: typeof PackEditor;
  }>();
  const chosen = terms.flatMap(({ name }) => {
    const kind = kinds[name];
    return kind === undefined ? [] : [{ name, kind }];
  });
  const write = async (): Promise<void> => {
    const { PackEditor } = await import('../packs/PackEditor.tsx');
    const empty = emptyDraft(title === '' ? words.say('packNewName') : title.slice(0, 100), today);
    const draft = chosen.reduce(
      (pack, about) => ({
        ...pack,
        entries: [...pack.entries, emptyEntry(pack, about, today)],
      }),
      empty,
    );
    setWriting({ draft, Editor: PackEditor });
  };
  const list = (
    <section class="missing-terms" aria-labelledby={heading}>
      <h2 id={heading}>{words.say('missingTitle')}</h2>
      <p>{words.say(terms.length === 0 ? 'missingNone' : 'missingLead')}</p>
      <ul class="pack-names">
        {terms.map(({ name, count }) => (
          <li key={name}>
            <label class="row">
              <span dir="auto">{name}</span>
              {count > 1 && <span class="muted">×{count}</span>}
              <select
                value={kinds[name] ?? ''}
                onChange={(event) => {
                  const kind = KINDS.find((own) => own === event.currentTarget.value);
                  const { [name]: _, ...others } = kinds;
                  setKinds(kind === undefined ? others : { ...others, [name]: kind });
                }}
              >
                <option value="">{words.say('missingLeave')}</option>
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.say(KIND_WORDS[kind])}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {terms.length > 0 && (
        <button
          type="button"
          class="missing-write"
          disabled={chosen.length === 0}
          onClick={() => void write()}
        >
          {words.say('missingWrite')}
        </button>
      )}
    </section>
  );
  return (
    <div ref={root}>
      {writing === undefined ? (
        list
      ) : (
        <writing.Editor
          {...props}
          packs={packs}
          initial={writing.draft}
          onClose={() => {
            setWriting(undefined);
            focusOn('.missing-write');
          }}
        />
      )}
    </div>
  );
}
