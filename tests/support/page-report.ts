import type { PageReport } from '../../platform/messages.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';
import { until } from './until.ts';

/** The part of the extension API that is used in our own page here. */
type Api = {
  readonly tabs: {
    readonly query: (about: object) => Promise<readonly { id?: number; url?: string }[]>;
    readonly sendMessage: (tab: number, message: object, to: object) => Promise<unknown>;
  };
};

/** Asks pages' scripts what they found, as the popup does; from one of our own pages in a tab behind. */
export type Reporter = {
  /** What the script in the tab of an address says; undefined where none answers. */
  readonly reportOf: (address: string) => Promise<PageReport | undefined>;
  /** The same once it is done with reading; the last report where it isn't within `ms`. */
  readonly settledReportOf: (address: string, ms: number) => Promise<PageReport | undefined>;
  readonly own: TestPage;
};

/** Opens the page that asks. */
export async function openReporter(browser: TestBrowser): Promise<Reporter> {
  const own = await browser.newExtensionPage('options.html');
  const reportOf = (address: string): Promise<PageReport | undefined> =>
    own.run(async (wanted) => {
      const world = globalThis as unknown as { browser?: Api; chrome?: Api }; // globals of extensions only
      const { tabs } = (world.browser ?? world.chrome) as Api;
      const all = await tabs.query({});
      const tab = all.find(({ url }) => url?.split('#')[0] === wanted);
      if (tab?.id === undefined) return undefined;
      try {
        const boxed = await tabs.sendMessage(tab.id, { to: 'tell', ask: {} }, { frameId: 0 });
        return (boxed as { value?: PageReport } | undefined)?.value; // as `answerMessages` boxes it
      } catch {
        return undefined; // no script there
      }
    }, address.split('#')[0]);
  return {
    own,
    reportOf,
    settledReportOf: async (address, ms) => {
      let last: PageReport | undefined;
      const settled = async (): Promise<boolean> => {
        last = await reportOf(address);
        return last !== undefined && last.state !== 'reading';
      };
      await until(settled, ms).catch(() => false);
      return last;
    },
  };
}
