import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { WordsContext } from '../../components/words/words.ts';
import { browser } from '../../platform/browser.ts';
import { startOptions } from '../../platform/options-page.ts';
import { showLanguage } from '../../platform/page-language.ts';
import { saveFile } from '../../platform/save-file.ts';
import { createSettingsStore } from '../../platform/settings.ts';
import { createWords } from '../../platform/words.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/pages.css';

const root = document.querySelector('#root') ?? document.body;
const words = createWords(browser.i18n);
const isPrivate = browser.extension.inIncognitoContext ?? false;
showLanguage(document, words, words.say('optionsTitle'));

await startOptions({
  api: browser,
  store: createSettingsStore(browser.storage, isPrivate),
  isPrivate,
  draw: (props) =>
    render(
      <WordsContext.Provider value={words}>
        <Options {...props} />
      </WordsContext.Provider>,
      root,
    ),
  save: saveFile,
  signal: new AbortController().signal,
});
