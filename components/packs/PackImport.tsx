import { PackProblems } from './PackProblems.tsx';
import { KIND_WORDS } from '../shared/kinds.ts';
import { useWords } from '../words/words.ts';
import { useState } from 'preact/hooks';
import type { PacksProps, ReadPack } from './packs-view.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { JSX } from 'preact';

/** So many names tell whether it is the right file. */
const SHOWN = 12;

type Step =
  | { readonly at: 'start' | 'unreadable' }
  | { readonly at: 'read'; readonly read: ReadPack }
  | { readonly at: 'stored'; readonly name: string }
  | { readonly at: 'refused'; readonly problems: readonly PackProblem[] };

/** A pack from a file: what is in it and what is wrong with it is shown before anything is stored. */
export function PackImport({ onReadPack, onTakePack }: PacksProps): JSX.Element {
  const words = useWords();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const look = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const read = await onReadPack(file).catch(() => undefined);
    input.value = ''; // so that the same file, put right, can be chosen again
    setStep(read === undefined ? { at: 'unreadable' } : { at: 'read', read });
  };
  const take = async ({ json, pack }: ReadPack): Promise<void> => {
    const problems = await onTakePack(json);
    setStep(
      problems.length > 0 ? { at: 'refused', problems } : { at: 'stored', name: pack?.name ?? '' },
    );
  };
  return (
    <div class="pack-import">
      <div class="buttons">
        <label class="file-button">
          <input
            type="file"
            accept=".json,application/json"
            class="unseen"
            onChange={(event) => void look(event.currentTarget)}
          />
          <span>{words.say('packRead')}</span>
        </label>
      </div>
      <div role="status">
        {step.at === 'unreadable' && <p class="problem">{words.say('packUnreadable')}</p>}
        {step.at === 'stored' && <p>{words.say('packStored', step.name)}</p>}
        {step.at === 'refused' && <PackProblems problems={step.problems} />}
        {step.at === 'read' && <Preview {...step.read} />}
      </div>
      {step.at === 'read' && (
        <div class="buttons">
          {step.read.pack !== undefined && (
            <button type="button" class="main-button" onClick={() => void take(step.read)}>
              {words.say(step.read.isKnown ? 'packReplace' : 'packTake')}
            </button>
          )}
          <button type="button" onClick={() => setStep({ at: 'start' })}>
            {words.say('optionsCancel')}
          </button>
        </div>
      )}
    </div>
  );
}

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
