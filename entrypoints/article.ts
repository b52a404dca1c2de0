import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '../page/start-reading.ts';
import { ArticleScript } from '../platform/article-script.ts';
import { removeDeadCard } from '../platform/dead-card.ts';
import { reportError } from '../platform/errors.ts';
import { isFirstScript } from '../platform/first-script.ts';
import { runtime } from '../platform/page-browser.ts';

const today = () => new Date().toISOString().slice(0, 10);

export default defineUnlistedScript(() => {
  if (!isFirstScript()) return;
  removeDeadCard(document);
  const life = new AbortController();
  const { signal } = life;
  const script = new ArticleScript({
    runtime,
    life,
    startReading: (hooks) => startReading({ ...hooks, document, window, signal, today }),
  });
  const start = (): void => {
    script.start().catch((error: unknown) => reportError('start', error));
  };
  // A page in the browser's cache can outlive the extension: no mark may wait there that nobody answers for.
  addEventListener(
    'pagehide',
    ({ persisted, isTrusted }) => persisted && isTrusted && script.unmark(),
    { signal },
  );
  addEventListener('pageshow', ({ persisted, isTrusted }) => persisted && isTrusted && start(), {
    signal,
  });
  // A page that is drawn ahead is not the one in the tab: it would speak for the tab's button.
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  } else start();
});
