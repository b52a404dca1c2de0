import type { PageServer } from './page-server.ts';

export type BrowserName = 'chromium' | 'firefox';

export type Point = { readonly x: number; readonly y: number };

/** One node of an accessibility tree. */
export type AccessibleNode = { readonly role: string; readonly name: string };

/** One tab, driven as a reader would drive it; the same for both browsers. */
export type TestPage = {
  /** Goes to an address and waits until it is loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page's own world; it must not use anything from outside. */
  readonly run: <T, A>(task: (argument: A) => T | Promise<T>, argument: A) => Promise<T>;
  /** Runs a function in the world of our scripts in the page, as an attacker who has taken it over; Chromium only. */
  readonly inOurWorld?: <T>(task: () => T | Promise<T>) => Promise<T>;
  /** Runs a function on the closed root of our card; undefined while no card is open. */
  readonly inCard: <T>(task: (root: ShadowRoot) => T) => Promise<T | undefined>;
  readonly moveMouse: (to: Point, steps?: number) => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  /** Touches with one finger, shortly. */
  readonly tap: (at: Point) => Promise<void>;
  /** Presses a key, or keys that are held together: "Alt+Shift+J". */
  readonly press: (keys: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly screenshot: (file: `${string}.png`) => Promise<void>;
  /** Makes it the tab that is shown. */
  readonly show: () => Promise<void>;
  /** Chromium's account of the page's main thread, in CPU time; empty in Firefox, which has none. */
  readonly metrics: () => Promise<ReadonlyMap<string, number>>;
  /** What assistive software is given of the page, closed roots included; Chromium only. */
  readonly accessibilityTree?: () => Promise<readonly AccessibleNode[]>;
  /** Uncaught errors in the page, ours and its own. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

/** A browser with the built extension and pages of ours under real addresses. */
export type TestBrowser = {
  readonly name: BrowserName;
  readonly version: string;
  readonly server: PageServer;
  /** Every "host:port" that anything in the browser wanted to reach. */
  readonly wanted: readonly string[];
  readonly newPage: () => Promise<TestPage>;
  /** A page of the extension ("popup.html") in a tab behind the one that is shown. */
  readonly newExtensionPage: (path: string) => Promise<TestPage>;
  /** Does what the browser does when the reader presses the keys of a command. */
  readonly sendCommand: (command: 'next-mark' | 'previous-mark', page: TestPage) => Promise<void>;
  /** Addresses on the network that the extension's own contexts asked for, by the browser's own account. */
  readonly requestsOfExtension: () => Promise<readonly string[]>;
  /** Stops the extension's background, as the browser does after half a minute of rest. */
  readonly stopBackground: () => Promise<void>;
  /** Whether the background runs at the moment. */
  readonly hasBackground: () => Promise<boolean>;
  /** CPU times, in ms, of the pages' tasks in which script of the extension ran meanwhile; Chromium only. */
  readonly tasksOfExtension?: (work: () => Promise<void>) => Promise<readonly number[]>;
  /** Uncaught errors in the extension's own code, in pages and background, by the browser's own account. */
  readonly errorsOfExtension: () => Promise<readonly string[]>;
  /** Loads the extension anew from its folder, as a reload or, where its files have changed, an update does. */
  readonly reloadExtension: () => Promise<void>;
  /** Settles when the browser has ended, by us or by the reader. */
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
};

/** The welcome page is there within a second of the installation, on a machine with nothing else to do. */
export const WELCOME_WAIT_MS = 5000;

export type OpenOptions = {
  /** The folder of the built extension; none for a browser without it. */
  readonly extension?: string;
  /** The browser's program. */
  readonly program: string;
  readonly server: PageServer;
  readonly proxyPort: number;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Whether a window is shown. */
  readonly isHeadless: boolean;
  readonly isDark: boolean;
  /** Every window is private, and the extension is allowed there; Firefox only. */
  readonly isPrivate?: boolean;
  /** The system asks for no movement. */
  readonly hasReducedMotion?: boolean;
  /** The system's few colors in place of every page's own, as high contrast has them. */
  readonly hasForcedColors?: boolean;
  /** Leaves the welcome page open that an installation brings; closed otherwise, before the first test. */
  readonly keepsWelcome?: boolean;
};
