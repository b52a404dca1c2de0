import { existsSync } from 'node:fs';
import type { BrowserName } from '../../../tests/support/test-browser.ts';
import { ensureBrowser } from '../../set-up/browsers.mjs';
import type { Row, Section } from '../report.ts';
import { measureCost } from './cost.ts';
import { ownBuild } from './extensions.ts';
import { measureMarks } from './marks.ts';
import { measureMemory } from './memory.ts';
import { benchPages } from './pages.ts';
import { measureReading } from './read.ts';

/** Everything that is measured in one browser, with the built extension. @throws where there is none to measure. */
export async function measureBrowser(name: BrowserName): Promise<Section> {
  const browser = ensureBrowser(name);
  if ('missing' in browser) throw new Error(browser.missing);
  if (!existsSync(`${ownBuild(name)}/manifest.json`)) {
    throw new Error(`${ownBuild(name)} is missing: run "npm test -- knowledge builds" first`);
  }
  const { pages, hasCorpus } = benchPages();
  const program = browser.path;
  const parts: readonly (readonly [string, () => Promise<readonly Row[]>])[] = [
    ['reading', () => measureReading(name, program, pages)],
    // Firefox has no account of a page's CPU.
    ...(name === 'chromium' ? [['cost', () => measureCost(program, pages)] as const] : []),
    ['marks', () => measureMarks(name, program, pages)],
    ['memory', () => measureMemory(name, program, pages)],
  ];
  const rows: Row[] = [];
  const notes = [
    hasCorpus
      ? `${pages.length} saved news pages, their scripts off, under their own hosts.`
      : 'The sample article only: there is no ../shared/corpus here.',
  ];
  for (const [part, measure] of parts) {
    try {
      rows.push(...(await measure()));
    } catch (error) {
      // One part that a browser refuses leaves the others their figures.
      notes.push(`Left out, ${part}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const title = name === 'chromium' ? 'In Chromium' : 'In Firefox';
  return { part: name, title, rows, notes };
}
