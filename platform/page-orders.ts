import { isSiteOff, type Settings, type SettingsInForce } from './settings.ts';
import { webHost } from './site-access.ts';
import type { MarkOptions } from '../core/marks/mark-options.ts';
import type { PageOrders } from './messages.ts';

/** What the settings mean for the page at an address; `packsKey` changes with the teachers' packs. */
export function ordersFor(
  settings: SettingsInForce,
  url: string | undefined,
  packsKey = '',
): PageOrders {
  const host = webHost(url);
  const isOffHere = host !== undefined && isSiteOff(settings, host);
  return {
    state: !settings.isEnabled ? 'off' : isOffHere ? 'off-here' : 'on',
    openMode: settings.openMode,
    markStyle: settings.markStyle,
    cardSize: settings.cardSize,
    kinds: settings.kinds,
    readingLevel: settings.readingLevel,
    canReport: settings.disabledFeatures?.includes('report') !== true,
    marksKey: JSON.stringify(markOptionsOf(settings)) + packsKey,
  };
}

/** The part of the settings that decides which mentions are marked. */
export function markOptionsOf({ density, maxMarks, kinds }: Settings): MarkOptions {
  return { density, maxMarks, kinds };
}
