import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { browser } from '../../platform/browser.ts';
import { reportError } from '../../platform/errors.ts';
import { askBackground } from '../../platform/messages.ts';
import {
  createSettingsStore,
  isHost,
  MAX_MARKS_RANGE,
  switchSite,
} from '../../platform/settings.ts';
import { grantedPatterns } from '../../platform/site-access.ts';
import { patternLabel } from '../../platform/news-sites.ts';
import type { PackFacts } from '../../platform/messages.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/pages.css';

const store = createSettingsStore(browser.storage, browser.extension.inIncognitoContext);
const root = document.querySelector('#root') ?? document.body;
const manifest = browser.runtime.getManifest();
const newsPatterns = manifest.host_permissions ?? [];
const access = { permissions: browser.permissions, newsPatterns };
let settings = await store.read();
let granted = await grantedPatterns(access);
let pack: PackFacts | null | undefined;

const quietly = (work: Promise<unknown>): void => {
  work.then(draw).catch((error: unknown) => reportError('options', error));
};

async function erase(): Promise<void> {
  if (granted.length > 0) await browser.permissions.remove({ origins: [...granted] });
  await store.erase();
}

function switchTo(text: string, isOn: boolean): boolean {
  const host = text.trim().toLowerCase();
  if (!isHost(host) || !host.includes('.')) return false;
  quietly(store.change({ sitesOff: switchSite(settings.sitesOff, host, isOn) }));
  return true;
}

function draw(): void {
  render(
    <Options
      values={settings}
      maxMarksRange={MAX_MARKS_RANGE}
      granted={granted.map((pattern) => ({ pattern, label: patternLabel(pattern) }))}
      newsSites={newsPatterns.length}
      version={manifest.version}
      pack={pack}
      onChange={(change) => quietly(store.change(change))}
      onSiteOn={(host) => switchTo(host, true)}
      onSiteOff={(host) => switchTo(host, false)}
      onRevoke={(pattern) => quietly(browser.permissions.remove({ origins: [pattern] }))}
      onErase={() => quietly(erase())}
    />,
    root,
  );
}

store.watch((changed) => {
  settings = changed;
  draw();
}, new AbortController().signal);
const lookAtGrants = (): void =>
  quietly(grantedPatterns(access).then((patterns) => (granted = patterns)));
browser.permissions.onAdded.addListener(lookAtGrants);
browser.permissions.onRemoved.addListener(lookAtGrants);
draw();
pack = (await askBackground(browser.runtime, 'pack', {})) ?? null;
draw();
