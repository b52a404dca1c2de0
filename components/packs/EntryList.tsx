import { KIND_WORDS } from '../shared/kinds.ts';
import { useWords } from '../words/words.ts';
import type { EntryDraft } from '../../core/packs/draft.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { JSX } from 'preact';

/** The entries of a pack, each a button that opens its form; one with errors says so. */
export function EntryList({
  entries,
  open,
  problems,
  onOpen,
}: {
  readonly entries: readonly EntryDraft[];
  readonly open: string | undefined;
  readonly problems: readonly PackProblem[];
  readonly onOpen: (id: string) => void;
}): JSX.Element {
  const words = useWords();
  if (entries.length === 0) return <p class="muted">{words.say('packNoEntries')}</p>;
  return (
    <ul class="pack-names">
      {entries.map(({ id, kind, name }) => {
        const errors = problems.filter(
          (own) => own.entry === id && own.severity === 'error',
        ).length;
        return (
          <li key={id}>
            <button type="button" aria-pressed={id === open} onClick={() => onOpen(id)}>
              <span dir="auto">{typeof name === 'string' ? name : id}</span>{' '}
              <span class="muted">{words.say(KIND_WORDS[kind])}</span>
              {errors > 0 && <span class="problem"> · {words.count('packErrorsIn', errors)}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The entries of ours that a pack hides, each with the way back; nothing where it hides none. */
export function HiddenList({
  hides,
  onShow,
}: {
  readonly hides: readonly string[];
  readonly onShow: (entity: string) => void;
}): JSX.Element | null {
  const words = useWords();
  if (hides.length === 0) return null;
  return (
    <>
      <h3>{words.say('packHidden')}</h3>
      <ul class="pack-names pack-hidden">
        {hides.map((entity) => (
          <li key={entity} class="row">
            <span lang="en" dir="auto">
              {entity}
            </span>
            <button
              type="button"
              aria-label={words.say('packShowAgainOf', entity)}
              onClick={() => onShow(entity)}
            >
              {words.say('packShowAgain')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
