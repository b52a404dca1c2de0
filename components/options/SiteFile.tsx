import { useState } from 'preact/hooks';
import { useWords } from '../words/words.ts';
import type { OptionsProps, ReadSites } from './options-view.ts';
import type { JSX } from 'preact';

/** So many lines that were not understood are shown; a wrong file has them all. */
const SHOWN_PROBLEMS = 12;

type Step =
  | { readonly at: 'start' }
  | { readonly at: 'read'; readonly sites: ReadSites }
  | { readonly at: 'unreadable' | 'taken' };

/**
 * Both lists of sites as a file, out and in. What a file holds is shown before it is taken over, with
 * every line that was not understood; the click that takes it over is also what lets us ask for access.
 */
export function SiteFile(props: OptionsProps & { readonly isLocked: boolean }): JSX.Element {
  const { isPrivate, isLocked, onSaveSites, onReadSites, onTakeSites } = props;
  const words = useWords();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const read = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const sites = await onReadSites(file).catch(() => undefined);
    input.value = ''; // so that the same file, put right, can be chosen again
    setStep(sites === undefined ? { at: 'unreadable' } : { at: 'read', sites });
  };
  const take = async (sites: ReadSites): Promise<void> => {
    if (await onTakeSites(sites)) setStep({ at: 'taken' });
  };
  return (
    <div class="site-file">
      <h3 id="site-file">{words.say('optionsSiteList')}</h3>
      <p class="muted">{words.say('optionsSiteListText')}</p>
      <div class="buttons">
        <button type="button" onClick={onSaveSites}>
          {words.say('optionsExport')}
        </button>
        {!isPrivate && !isLocked && (
          <label class="file-button">
            <input
              type="file"
              accept=".txt,text/plain"
              class="unseen"
              onChange={(event) => void read(event.currentTarget)}
            />
            <span>{words.say('optionsImport')}</span>
          </label>
        )}
      </div>
      <div role="status">
        {step.at === 'unreadable' && <p class="problem">{words.say('optionsImportUnreadable')}</p>}
        {step.at === 'taken' && <p>{words.say('optionsImportDone')}</p>}
        {step.at === 'read' && <Preview sites={step.sites} />}
      </div>
      {step.at === 'read' && (
        <div class="buttons">
          {isSomething(step.sites) && (
            <button type="button" class="main-button" onClick={() => void take(step.sites)}>
              {words.say('optionsImportTake')}
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

function isSomething({ off, allowed }: ReadSites): boolean {
  return off.length + allowed.length > 0;
}

function Preview({ sites }: { readonly sites: ReadSites }): JSX.Element {
  const { off, allowed, problems } = sites;
  const words = useWords();
  return (
    <>
      {!isSomething(sites) && <p>{words.say('optionsImportNothing')}</p>}
      {off.length > 0 && <p>{words.count('optionsImportOff', off.length)}</p>}
      {allowed.length > 0 && <p>{words.count('optionsImportAllow', allowed.length)}</p>}
      {problems.length > 0 && (
        <>
          <p class="problem">{words.count('optionsImportProblems', problems.length)}</p>
          <ul class="problems">
            {problems.slice(0, SHOWN_PROBLEMS).map(({ line, text }) => (
              <li key={line}>{words.say('optionsImportLine', line, text)}</li>
            ))}
            {problems.length > SHOWN_PROBLEMS && (
              <li>{words.count('optionsImportMore', problems.length - SHOWN_PROBLEMS)}</li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
