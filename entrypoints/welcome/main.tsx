import { render } from 'preact';
import { pageScene } from '../card/page-scene.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { WordsContext } from '../../components/words/words.ts';
import { startReading } from '../../page/start-reading.ts';
import { ArticleScript } from '../../platform/article-script.ts';
import { browser } from '../../platform/browser.ts';
import { offerScene } from '../../platform/card-door.ts';
import { keysOf } from '../../platform/key-settings.ts';
import { showLanguage } from '../../platform/page-language.ts';
import { createWords } from '../../platform/words.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/pages.css';
import '../../assets/styles/marks.css';

const words = createWords(browser.i18n);
const { host_permissions: newsPatterns = [] } = browser.runtime.getManifest();
showLanguage(document, words, words.say('welcomeTitle'));
render(
  <WordsContext.Provider value={words}>
    <Welcome
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      newsSites={newsPatterns.length}
      nextKeys={await keysOf('next-mark', browser.commands)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  </WordsContext.Provider>,
  document.querySelector('#root') ?? document.body,
);

// The page reads itself, with the very scripts that enter news pages.
offerScene(pageScene(words));
const life = new AbortController();
await new ArticleScript({
  runtime: browser.runtime,
  life,
  startReading: (hooks) =>
    startReading({
      ...hooks,
      isAsked: true,
      document,
      window,
      signal: life.signal,
      today: () => new Date().toISOString().slice(0, 10),
    }),
}).start();
