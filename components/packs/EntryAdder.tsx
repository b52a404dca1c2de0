import { FoundEntries } from './FoundEntries.tsx';
import { onEnter } from './on-enter.ts';
import { TextField } from './TextField.tsx';
import { KIND_WORDS } from '../shared/kinds.ts';
import { useWords } from '../words/words.ts';
import { KINDS, type Kind } from '../../core/knowledge/kinds.ts';
import { useState } from 'preact/hooks';
import type { FoundEntry } from './packs-view.ts';
import type { JSX } from 'preact';

type AdderProps = {
  readonly onAdd: (entry: {
    readonly kind: Kind;
    readonly name: string;
    readonly id?: string;
  }) => void;
  readonly onHide: (entity: string) => void;
  readonly onFind: (words: string) => Promise<readonly FoundEntry[]>;
};

/** Ways to a further entry: a new one, or one of ours to change or to hide. */
export function EntryAdder({ onAdd, onHide, onFind }: AdderProps): JSX.Element {
  const words = useWords();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Kind>('leader');
  const add = (): void => {
    if (name.trim() === '') return;
    onAdd({ kind, name: name.trim() });
    setName('');
  };
  return (
    <>
      <fieldset class="pack-parts" onKeyDown={(event) => onEnter(event, add)}>
        <legend>{words.say('packAddEntry')}</legend>
        <TextField label={words.say('packEntryName')} value={name} onInput={setName} />
        <label class="pack-field">
          <span>{words.say('packEntryKind')}</span>
          <select
            value={kind}
            onChange={(event) =>
              setKind(KINDS.find((own) => own === event.currentTarget.value) ?? kind)
            }
          >
            {KINDS.map((own) => (
              <option key={own} value={own}>
                {words.say(KIND_WORDS[own])}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={name.trim() === ''} onClick={add}>
          {words.say('packAdd')}
        </button>
      </fieldset>
      <FoundEntries onFind={onFind} onChange={onAdd} onHide={onHide} />
    </>
  );
}
