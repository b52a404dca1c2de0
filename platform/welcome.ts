import { reportError } from './errors.ts';
import type { Browser } from './browser.ts';
import type { PolicyKeeper } from './policy-cache.ts';

/** The page that is shown once, after the first installation. */
const WELCOME_PAGE = 'welcome.html';
/** A school's policy may come seconds after the installation; longer than this nobody waits for it. */
const POLICY_WAIT_MS = 10_000;

type WelcomeParts = {
  readonly api: Pick<Browser, 'runtime' | 'tabs' | 'windows'>;
  readonly policy: Pick<PolicyKeeper, 'read' | 'refresh'>;
};

/** Shows the welcome page after the first installation, and never again. */
export function startWelcome(parts: WelcomeParts): void {
  parts.api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    welcome(parts).catch((error: unknown) => reportError('welcome', error));
  });
}

/** Opens the page, unless the school wants none or the reader is in a private window. */
async function welcome({ api, policy }: WelcomeParts): Promise<void> {
  await Promise.race([policy.refresh(), after(POLICY_WAIT_MS)]);
  const known = await policy.read();
  if (known.policy.disableOnboarding === true) return;
  const { incognito } = await api.windows.getLastFocused();
  if (!incognito) await api.tabs.create({ url: api.runtime.getURL(WELCOME_PAGE) });
}

function after(delay: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay));
}
