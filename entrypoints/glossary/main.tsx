import { browser } from '../../platform/browser.ts';
import { reportError } from '../../platform/errors.ts';
import { showGlossary } from '../../platform/glossary-page.tsx';
import { showLanguage } from '../../platform/page-language.ts';
import { createSettingsStore } from '../../platform/settings.ts';
import { tabOfAddress } from '../../platform/tab-of-address.ts';
import { createWords } from '../../platform/words.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/pages.css';
import '../../assets/styles/panel.css';
import '../../assets/styles/glossary.css';

const words = createWords(browser.i18n);
showLanguage(document, words, words.say('panelHeading'));

showGlossary({
  api: browser,
  settings: createSettingsStore(browser.storage),
  words,
  root: document.querySelector('#root') ?? document.body,
  tab: tabOfAddress(location.href),
  onPrint: () => print(),
}).catch((error: unknown) => reportError('glossary', error));
