import { createWords } from './words.ts';
import type { Browser } from './browser.ts';
import type { Words } from '../components/words/words.ts';
import type { PageReport } from './messages.ts';

/** Shows on the toolbar button what a tab's page is in; the browser forgets it when the tab navigates. */
export type Badge = {
  readonly show: (tab: number, report: PageReport, showCount: boolean) => Promise<void>;
  /** What stands where no page's script has spoken: no access, or off everywhere. */
  readonly showDefault: (isEnabled: boolean) => Promise<void>;
};

/** Dark enough for white figures: 7.6:1. */
const BADGE_COLOR = '#3d5568';

/** Makes the badge over the browser's action and its texts. */
export function createBadge(api: Pick<Browser, 'action' | 'i18n'>): Badge {
  const words = createWords(api.i18n);
  return {
    show: async (tab, report, showCount) => {
      const count = report.state === 'found' ? report.found.length : 0;
      await Promise.all([
        api.action.setTitle({ tabId: tab, title: titleOf(report, words) }),
        api.action.setBadgeText({ tabId: tab, text: showCount && count > 0 ? String(count) : '' }),
        api.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOR }),
      ]);
    },
    showDefault: (isEnabled) =>
      api.action.setTitle({
        title: words.say(isEnabled ? 'titleNoAccess' : 'titleOff'),
      }),
  };
}

function titleOf(report: PageReport, words: Words): string {
  switch (report.state) {
    case 'off':
      return words.say('titleOff');
    case 'off-here':
      return words.say('titleOffHere');
    case 'no-article':
      return words.say('titleNoArticle');
    case 'reading':
      return words.say('titleOn');
    case 'found':
      return words.say('titleFound', report.found.length);
  }
}
