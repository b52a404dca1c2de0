import { describe, expect, it } from 'vitest';
import { startCommands } from '../../platform/commands.ts';

type Command = (command: string, tab?: object) => void;

/**
 * A browser in which a panel opens only while a key press is handled, as both demand: Chromium "may only be called in
 * response to a user gesture", Firefox "may only be called from a user input handler". Awaiting anything ends it.
 */
function pressed(name: 'sidePanel' | 'sidebarAction' | 'neither', tab?: object) {
  const calls: unknown[] = [];
  let isHandled = false;
  const open = async (where?: object): Promise<void> => {
    if (!isHandled) throw new Error('may only be called in response to a user gesture');
    calls.push(where ?? 'sidebar');
  };
  let heard: Command | undefined;
  const asked: unknown[] = [];
  startCommands({
    api: {
      commands: { onCommand: { addListener: (on: Command) => (heard = on) } },
      runtime: { getURL: (path: string) => `ext:${path}` },
      tabs: {
        query: async (about: object) => {
          asked.push(about);
          return [];
        },
        create: async ({ url }: { url: string }) => calls.push(url),
      },
      ...(name === 'neither' ? {} : { [name]: { open } }),
    } as never, // the members that commands use
    settings: {
      read: async () => {
        asked.push('settings');
        return {};
      },
    } as never,
  });
  isHandled = true;
  heard?.('open-panel', tab);
  isHandled = false;
  return { calls, asked };
}

describe('the key for the panel', () => {
  it('opens the side panel of its window within the key press, with nothing asked before', () => {
    expect(pressed('sidePanel', { id: 7, windowId: 3 })).toEqual({
      calls: [{ windowId: 3 }],
      asked: [],
    });
  });

  it('opens the sidebar of Firefox, with a tab or without', () => {
    expect(pressed('sidebarAction', { id: 7, windowId: 3 }).calls).toEqual(['sidebar']);
    expect(pressed('sidebarAction')).toEqual({ calls: ['sidebar'], asked: [] });
  });

  it('opens a tab where the browser has neither', () => {
    expect(pressed('neither', { id: 7 }).calls).toEqual(['ext:sidepanel.html?tab=7']);
  });
});
