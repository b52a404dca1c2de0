import { FileImport } from '../shared/FileImport.tsx';
import { useWords } from '../words/words.ts';
import type { OptionsProps, ReadSites } from './options-view.ts';
import type { JSX } from 'preact';

/** So many lines that were not understood are shown; a wrong file has them all. */
const SHOWN_PROBLEMS = 12;

/**
 * Both lists of sites as a file, out and in. What a file holds is shown before it is taken over, with
 * every line that was not understood; the click that takes it over is also what lets us ask for access.
 */
export function SiteFile(props: OptionsProps & { readonly isLocked: boolean }): JSX.Element {
  const { isPrivate, isLocked, onSaveSites, onReadSites, onTakeSites } = props;
  const words = useWords();
  const save = (
    <button type="button" onClick={onSaveSites}>
      {words.say('optionsExport')}
    </button>
  );
  return (
    <div class="site-file">
      <h3 id="site-file">{words.say('optionsSiteList')}</h3>
      <p class="muted">{words.say('optionsSiteListText')}</p>
      {isPrivate || isLocked ? (
        <div class="buttons">{save}</div>
      ) : (
        <FileImport
          label={words.say('optionsImport')}
          accept=".txt,text/plain"
          onRead={onReadSites}
          unreadable={words.say('optionsImportUnreadable')}
          preview={(sites) => <Preview sites={sites} />}
          takeLabel={(sites) => (isSomething(sites) ? words.say('optionsImportTake') : undefined)}
          onTake={async (sites) =>
            (await onTakeSites(sites)) ? <p>{words.say('optionsImportDone')}</p> : undefined
          }
        >
          {save}
        </FileImport>
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
