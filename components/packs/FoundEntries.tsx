import { onEnter } from './on-enter.ts';
import { TextField } from './TextField.tsx';
import { useFocus } from '../shared/use-focus.ts';
import { useWords } from '../words/words.ts';
import { useState } from 'preact/hooks';
import type { FoundEntry } from './packs-view.ts';
import type { Kind } from '../../core/knowledge/kinds.ts';
import type { JSX } from 'preact';

/** Entries of ours that are found under some words, to be changed or hidden by a pack. */
export function FoundEntries({
  onFind,
  onChange,
  onHide,
}: {
  readonly onFind: (words: string) => Promise<readonly FoundEntry[]>;
  readonly onChange: (entry: {
    readonly kind: Kind;
    readonly name: string;
    readonly id: string;
  }) => void;
  readonly onHide: (entity: string) => void;
}): JSX.Element {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState<readonly FoundEntry[]>();
  const [hidden, setHidden] = useState<string>();
  const { root, focusOn } = useFocus<HTMLFieldSetElement>();
  const find = async (): Promise<void> => {
    if (wanted.trim() === '') return;
    setHidden(undefined);
    setFound(await onFind(wanted.trim()));
  };
  return (
    <fieldset
      ref={root}
      class="pack-parts"
      onKeyDown={(event) => onEnter(event, () => void find())}
    >
      <legend>{words.say('packFind')}</legend>
      <TextField label={words.say('packFindName')} value={wanted} onInput={setWanted} />
      <button type="button" disabled={wanted.trim() === ''} onClick={() => void find()}>
        {words.say('packFindGo')}
      </button>
      <p role="status">
        {hidden !== undefined && words.say('packHiddenNow', hidden)}
        {found !== undefined &&
          (found.length === 0
            ? words.say('packFindNothing')
            : words.count('entitiesFound', found.length))}
      </p>
      <ul class="pack-names">
        {found?.map(({ entity, kind, name }) => (
          <li key={entity} class="row">
            <span lang="en" dir="auto">
              {name} <span class="muted">{entity}</span>
            </span>
            <button
              type="button"
              aria-label={words.say('packChangeOf', name)}
              onClick={() => {
                setFound(undefined);
                onChange({ kind, name, id: entity });
              }}
            >
              {words.say('packChange')}
            </button>
            <button
              type="button"
              aria-label={words.say('packHideOf', name)}
              onClick={() => {
                setFound(undefined);
                setHidden(name);
                onHide(entity);
                focusOn('input');
              }}
            >
              {words.say('packHide')}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
