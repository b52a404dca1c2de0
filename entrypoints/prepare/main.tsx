import { browser } from '../../platform/browser.ts';
import { reportError } from '../../platform/errors.ts';
import { showLanguage } from '../../platform/page-language.ts';
import { startPrepare } from '../../platform/prepare-page.tsx';
import { createSettingsStore } from '../../platform/settings.ts';
import { createWords } from '../../platform/words.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/pages.css';
import '../../assets/styles/map.css';
import '../../assets/styles/card-parts.css';
import '../../assets/styles/panel.css';

const words = createWords(browser.i18n);
showLanguage(document, words, words.say('prepareTitle'));

startPrepare({
  api: browser,
  settings: createSettingsStore(browser.storage, browser.extension.inIncognitoContext),
  words,
  root: document.querySelector('#root') ?? document.body,
  signal: new AbortController().signal,
}).catch((error: unknown) => reportError('prepare', error));
