import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { WordsContext } from '../../components/words/words.ts';
import { browser } from '../../platform/browser.ts';
import { showLanguage } from '../../platform/page-language.ts';
import { startPopup } from '../../platform/popup-page.ts';
import { createSettingsStore } from '../../platform/settings.ts';
import { createWords } from '../../platform/words.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/pages.css';

const root = document.querySelector('#root') ?? document.body;
const words = createWords(browser.i18n);
showLanguage(document, words, words.say('name'));

await startPopup({
  api: browser,
  store: createSettingsStore(browser.storage, browser.extension.inIncognitoContext),
  draw: (props) =>
    render(
      <WordsContext.Provider value={words}>
        <Popup {...props} />
      </WordsContext.Provider>,
      root,
    ),
  close: () => window.close(),
});
