import { PackProblems } from './PackProblems.tsx';
import { FileImport } from '../shared/FileImport.tsx';
import { KIND_WORDS } from '../shared/kinds.ts';
import { useWords } from '../words/words.ts';
import type { PackDraft } from '../../core/packs/draft.ts';
import type { PacksProps, ReadPack } from './packs-view.ts';
import type { JSX } from 'preact';

/** So many names tell whether it is the right file. */
const SHOWN = 12;

/** A pack from a file: what is in it and what is wrong with it is shown before anything is stored. */
export function PackImport({ onReadPack, onTakePack }: PacksProps): JSX.Element {
  const words = useWords();
  return (
    <div class="pack-import">
      <FileImport
        label={words.say('packRead')}
        accept=".json,application/json"
        onRead={onReadPack}
        unreadable={words.say('packUnreadable')}
        preview={(read) => <Preview {...read} />}
        takeLabel={({ pack, isKnown }) =>
          pack === undefined || isEmpty(pack)
            ? undefined
            : words.say(isKnown ? 'packReplace' : 'packTake')
        }
        onTake={async ({ json, pack }) => {
          const problems = await onTakePack(json);
          return problems.length > 0 ? (
            <PackProblems problems={problems} />
          ) : (
            <p dir="auto">{words.say('packStored', pack?.name ?? '')}</p>
          );
        }}
      />
    </div>
  );
}

/** A pack that neither says nor hides anything. */
const isEmpty = ({ entries, hides }: PackDraft): boolean => entries.length + hides.length === 0;

function Preview({ pack, problems }: ReadPack): JSX.Element {
  const words = useWords();
  return (
    <>
      {pack === undefined ? (
        <p class="problem">{words.say('packUnusable')}</p>
      ) : (
        <>
          <p>
            <strong dir="auto">{pack.name}</strong>
            {': '}
            {words.count('packEntries', pack.entries.length)}
            {pack.hides.length > 0 && `, ${words.count('packHides', pack.hides.length)}`}
          </p>
          <ul class="pack-names">
            {pack.entries.slice(0, SHOWN).map(({ id, kind, name }) => (
              <li key={id}>
                <span dir="auto">{typeof name === 'string' ? name : id}</span>{' '}
                <span class="muted">{words.say(KIND_WORDS[kind])}</span>
              </li>
            ))}
            {pack.entries.length > SHOWN && (
              <li>{words.count('optionsImportMore', pack.entries.length - SHOWN)}</li>
            )}
          </ul>
        </>
      )}
      <PackProblems problems={problems} />
    </>
  );
}
