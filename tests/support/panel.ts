import type { EngineAnswer } from '../../core/engine/answer.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';
import { until } from './until.ts';

/** The part of the extension API that tests use in the panel's page. */
type Api = {
  readonly tabs: {
    readonly query: (about: object) => Promise<readonly { id: number; url?: string }[]>;
    readonly sendMessage: (tab: number, message: object, to: object) => Promise<unknown>;
  };
};
declare const chrome: Api & {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<unknown> };
}; // a global of extensions only

/** The panel, in a tab behind the page that is shown, so that it speaks of that page. */
export async function openPanelOf(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  await page.show();
  const panel = await browser.newExtensionPage('sidepanel.html');
  await saying(panel, 'found in');
  return panel;
}

/** A page of ours for one tab, found by its address: "sidepanel.html" or "glossary.html". */
export async function openForTab(
  browser: TestBrowser,
  {
    path,
    from,
    address,
  }: {
    readonly path: string;
    /** Any page of the extension, which knows the tabs. */
    readonly from: TestPage;
    readonly address: string;
  },
): Promise<TestPage> {
  return browser.newExtensionPage(`${path}?tab=${await tabOf(from, address)}`);
}

/** The id of the tab at an address. */
const tabOf = (from: TestPage, address: string): Promise<number> =>
  from.run(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === wanted)?.id ?? -1;
  }, address);

/** Waits until a page of ours holds some words. */
export const saying = (page: TestPage, words: string): Promise<boolean> =>
  until(
    () =>
      page.run((wanted) => document.body.textContent.includes(wanted), words).catch(() => false), // until its page is there
    10_000,
    `a page that says "${words}"`,
  );

/** The entities of an answer by name, in the order of their first mentions. */
export const namesOf = ({ mentions, cards }: EngineAnswer): readonly string[] => [
  ...new Set(mentions.map(({ card }) => cards[card]?.name ?? '')),
];

/** How many entities of each kind an answer names. */
export function countsOf({ mentions }: EngineAnswer): Readonly<Record<Kind, number>> {
  const of = (kind: Kind): number =>
    new Set(mentions.filter((own) => own.kind === kind).map(({ entity }) => entity)).size;
  return {
    leader: of('leader'),
    summit: of('summit'),
    conflict: of('conflict'),
    organization: of('organization'),
    agreement: of('agreement'),
    territory: of('territory'),
  };
}

/** The names in the panel's list, in its order. */
export const namesIn = (panel: TestPage): Promise<readonly string[]> =>
  panel.run(
    () => [...document.querySelectorAll('.panel-name')].map(({ textContent }) => textContent),
    undefined,
  );

/** Clicks the button with a name, its label or its text, once there is one. */
export async function press(page: TestPage, name: string): Promise<void> {
  const isPressed = (): Promise<boolean> =>
    page.run((wanted) => {
      const all = [...document.querySelectorAll('button')];
      const button = all.find(
        (own) => (own.getAttribute('aria-label') ?? own.textContent.trim()) === wanted,
      );
      button?.click();
      return button !== undefined;
    }, name);
  await until(isPressed, 10_000, `a button "${name}"`);
}

/** What the engine answers about the article at an address, asked as our own pages ask. */
export const answerOf = (panel: TestPage, address: string): Promise<EngineAnswer> =>
  panel.run(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === wanted)?.id ?? -1;
    // Answers travel boxed.
    const asked = { to: 'article', ask: {} };
    const boxed = await chrome.tabs.sendMessage(tab, asked, { frameId: 0 });
    const { value: article } = boxed as { value: unknown };
    const answered = await chrome.runtime.sendMessage({ to: 'annotate', ask: { article } });
    return (answered as { value: EngineAnswer }).value;
  }, address);

/** The file that a press of a button would save: its name and its text. */
export const savedBy = (
  panel: TestPage,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> =>
  panel.run(async (wanted) => {
    const saved: { blob?: Blob; name?: string } = {};
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      saved.blob = blob;
      return create(blob);
    };
    // A click on the link itself would open the browser's own dialog.
    const link = HTMLAnchorElement.prototype as { click?: () => void };
    link.click = function note(this: HTMLAnchorElement) {
      saved.name = this.download;
    };
    const all = [...document.querySelectorAll<HTMLElement>('.panel-tools button')];
    all.find(({ textContent }) => textContent === wanted)?.click();
    // What makes files may be read only now.
    for (let tries = 0; tries < 100 && saved.name === undefined; tries += 1)
      await new Promise((over) => setTimeout(over, 20));
    delete link.click;
    URL.createObjectURL = create;
    return { name: saved.name ?? '', text: (await saved.blob?.text()) ?? '' };
  }, button);

/** The accessible name of the control that has the focus, as far as tests need it. */
export const focused = (page: TestPage): Promise<string> =>
  page.run(() => {
    const { activeElement } = document;
    const name =
      activeElement?.getAttribute('aria-label') ??
      activeElement?.closest('label')?.textContent ??
      activeElement?.querySelector('.panel-name')?.textContent ??
      activeElement?.textContent ??
      '';
    return name.trim();
  }, undefined);

/** Chooses a file of this text in a field, as a reader does. */
export const chooseFile = (page: TestPage, selector: string, text: string): Promise<void> =>
  page.run(
    ({ wanted, content }) => {
      const input = document.querySelector<HTMLInputElement>(wanted);
      if (input === null) throw new Error('no field for a file');
      const given = new DataTransfer();
      given.items.add(new File([content], 'file.json', { type: 'application/json' }));
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { wanted: selector, content: text },
  );

/** Fills in the fields of a page, by their selectors. */
export const fillIn = (page: TestPage, values: Readonly<Record<string, string>>): Promise<void> =>
  page.run((given) => {
    for (const [selector, value] of Object.entries(given)) {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (field === null) throw new Error(`no field ${selector}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, values);
