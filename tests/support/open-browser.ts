import { openChromium } from './chromium-browser.ts';
import { openFirefox } from './firefox-browser.ts';
import { startPageServer } from './page-server.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import type { BrowserName, OpenOptions, TestBrowser } from './test-browser.ts';

type Wanted = Partial<Omit<OpenOptions, 'program' | 'server' | 'proxyPort'>> &
  Pick<OpenOptions, 'program'> & { readonly browser: BrowserName };

/**
 * Opens a browser with the built extension, a page server and a proxy that leads to it. Pages are served with
 * `server.serve` under their real addresses; closing the browser closes all three.
 */
export async function openBrowser({ browser, ...wanted }: Wanted): Promise<TestBrowser> {
  const server = await startPageServer();
  const proxy = await startRecordingProxy(server);
  const open = browser === 'chromium' ? openChromium : openFirefox;
  const opened = await open({
    viewport: { width: 1000, height: 800 },
    isHeadless: true,
    isDark: false,
    ...wanted,
    server,
    proxyPort: proxy.port,
  });
  return {
    ...opened,
    wanted: proxy.wanted,
    close: async () => {
      await opened.close();
      await proxy.close();
      await server.close();
    },
  };
}
