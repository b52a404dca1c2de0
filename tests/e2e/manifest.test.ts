import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNewsSites, sitePattern } from '../../platform/news-sites.ts';
import { BROWSER, extensionOf } from '../support/extension-browser.ts';

const folder = extensionOf(BROWSER);
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
const newsPatterns = parseNewsSites(readFileSync('assets/news-sites.txt', 'utf8')).map(sitePattern);

/** The manifest as text; the list of sites has a file of its own, and would only hide what matters. */
const shown = (of: object): string =>
  `${JSON.stringify(
    of,
    (_key, value: unknown) =>
      JSON.stringify(value) === JSON.stringify(newsPatterns) ? ['assets/news-sites.txt'] : value,
    2,
  )}\n`;

/** Every file of a build but the manifest, from its root. */
const files = (of: string): readonly string[] =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) => `${entry.parentPath.slice(of.length)}/${entry.name}`)
    .toSorted();

describe(`the manifest for ${BROWSER}`, () => {
  it('is the one that was agreed on (P2)', async () => {
    expect(manifest.host_permissions).toEqual(newsPatterns);
    expect(manifest.content_scripts[0].matches).toEqual(newsPatterns);
    await expect(shown(manifest)).toMatchFileSnapshot(`manifests/${BROWSER}.snap`);
  });

  it('lets no page load anything of ours, and no page or extension speak to us (S3)', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

describe(`the build for schools for ${BROWSER}`, () => {
  const schools = `${folder}-schools`;

  it('asks for every site from the start, and for nothing else that is new (P2)', async () => {
    const own = JSON.parse(readFileSync(`${schools}/manifest.json`, 'utf8'));
    expect(own.host_permissions).toEqual(['https://*/*']);
    expect(own).not.toHaveProperty('optional_host_permissions');
    await expect(shown(own)).toMatchFileSnapshot(`manifests/${BROWSER}-schools.snap`);
  });

  it('has the same code as the other one, byte for byte', () => {
    expect(files(schools)).toEqual(files(folder));
    const differing = files(folder).filter(
      (name) => !readFileSync(folder + name).equals(readFileSync(schools + name)),
    );
    expect(differing).toEqual([]);
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
