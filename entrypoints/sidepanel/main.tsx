import { browser } from '../../platform/browser.ts';
import { reportError } from '../../platform/errors.ts';
import { startPanel } from '../../platform/panel-page.tsx';
import { tabOfAddress } from '../../platform/tab-of-address.ts';
import { showLanguage } from '../../platform/page-language.ts';
import { createSettingsStore } from '../../platform/settings.ts';
import { createWords } from '../../platform/words.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/pages.css';
import '../../assets/styles/map.css';
import '../../assets/styles/card-parts.css';
import '../../assets/styles/panel.css';

const words = createWords(browser.i18n);
showLanguage(document, words, words.say('panelHeading'));

const life = new AbortController();
addEventListener('pagehide', () => life.abort(), { once: true });

const isPrivate = browser.extension.inIncognitoContext ?? false;
startPanel({
  api: browser,
  settings: createSettingsStore(browser.storage, isPrivate),
  words,
  root: document.querySelector('#root') ?? document.body,
  fixedTab: tabOfAddress(location.href),
  isPrivate,
  signal: life.signal,
}).catch((error: unknown) => reportError('panel', error));
