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
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState<readonly FoundEntry[]>();
  return (
    <>
      <fieldset class="pack-parts">
        <legend>{words.say('packAddEntry')}</legend>
        <label class="pack-field">
          <span>{words.say('packEntryName')}</span>
          <input
            type="text"
            dir="auto"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
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
        <button
          type="button"
          disabled={name.trim() === ''}
          onClick={() => {
            onAdd({ kind, name: name.trim() });
            setName('');
          }}
        >
          {words.say('packAdd')}
        </button>
      </fieldset>
      <fieldset class="pack-parts">
        <legend>{words.say('packFind')}</legend>
        <label class="pack-field">
          <span>{words.say('packFindName')}</span>
          <input
            type="text"
            dir="auto"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          disabled={wanted.trim() === ''}
          onClick={() => void onFind(wanted.trim()).then(setFound)}
        >
          {words.say('packFindGo')}
        </button>
        <p role="status">{found?.length === 0 && words.say('packFindNothing')}</p>
        <ul class="pack-names">
          {found?.map(({ entity, kind: own, name: known }) => (
            <li key={entity} class="row">
              <span lang="en">
                {known} <span class="muted">{entity}</span>
              </span>
              <button
                type="button"
                aria-label={words.say('packChangeOf', known)}
                onClick={() => {
                  onAdd({ kind: own, name: known, id: entity });
                  setFound(undefined);
                }}
              >
                {words.say('packChange')}
              </button>
              <button
                type="button"
                aria-label={words.say('packHideOf', known)}
                onClick={() => {
                  onHide(entity);
                  setFound(undefined);
                }}
              >
                {words.say('packHide')}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}
