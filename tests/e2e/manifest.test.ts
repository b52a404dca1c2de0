import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNewsSites, sitePattern } from '../../platform/news-sites.ts';
import { BROWSER, extensionOf } from '../support/extension-browser.ts';

const folder = extensionOf(BROWSER);
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
const newsPatterns = parseNewsSites(readFileSync('assets/news-sites.txt', 'utf8')).map(sitePattern);

describe(`the manifest for ${BROWSER}`, () => {
  it('is the one that was agreed on (P2)', async () => {
    expect(manifest.host_permissions).toEqual(newsPatterns);
    expect(manifest.content_scripts[0].matches).toEqual(newsPatterns);
    // The list has a file of its own; here it would only hide what matters.
    const shown = JSON.stringify(
      manifest,
      (key, value: unknown) =>
        key === 'host_permissions' || key === 'matches' ? ['assets/news-sites.txt'] : value,
      2,
    );
    await expect(`${shown}\n`).toMatchFileSnapshot(`manifests/${BROWSER}.snap`);
  });

  it('lets no page load anything of ours, and no page or extension speak to us (S3)', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

describe(`the code for ${BROWSER}`, () => {
  it('has no way to the network but the packaged file’s own address (P3)', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    const ways = /XMLHttpRequest|WebSocket|sendBeacon|EventSource|\bfetch\(/g;
    const found = scripts.flatMap((name) => {
      const code = readFileSync(`${folder}/${name}`, 'utf8');
      return [...code.matchAll(ways)].map(([way]) => `${name}: ${way}`);
    });
    expect(found).toEqual(['background.js: fetch(']);
  });
});
