import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  parseNewsSites,
  patternHost,
  patternLabel,
  sitePattern,
} from '../../platform/news-sites.ts';
import {
  accessTo,
  grantPattern,
  registerGrantedSites,
  webHost,
} from '../../platform/site-access.ts';
import type { Permissions, Scripting } from 'webextension-polyfill';

const newsPatterns = ['https://*.bbc.co.uk/*'];

/** Permissions that hold exactly these origins, compared by host. */
function fakePermissions(origins: readonly string[]): Permissions.Static {
  const allows = (origin: string): boolean =>
    origins.some((pattern) => {
      const site = patternHost(pattern);
      const host = new URL(origin.replace('*', '')).hostname;
      return site === undefined ? true : host === site || host.endsWith(`.${site}`);
    });
  return {
    contains: async ({ origins: asked = [] }) => asked.every(allows),
    getAll: async () => ({ origins: [...origins], permissions: [] }),
  } as unknown as Permissions.Static; // the two that are used
}

function fakeScripting(): {
  scripting: Scripting.Static;
  registered: Map<string, Scripting.RegisteredContentScript>;
} {
  const registered = new Map<string, Scripting.RegisteredContentScript>();
  const scripting = {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: Scripting.RegisteredContentScript[]) => {
      for (const script of scripts) registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids = [] }: { ids?: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
  };
  return { scripting: scripting as unknown as Scripting.Static, registered }; // the three that are used
}

describe('site access', () => {
  it.each([
    [
      'https://www.bbc.co.uk/news/1',
      ['https://*.bbc.co.uk/*'],
      { state: 'news-list', host: 'www.bbc.co.uk' },
    ],
    ['https://www.bbc.co.uk/news/1', [], { state: 'none', host: 'www.bbc.co.uk' }],
    [
      'https://example.org/',
      ['https://*.example.org/*'],
      { state: 'granted', host: 'example.org' },
    ],
    ['https://example.org/', ['https://*.bbc.co.uk/*'], { state: 'none', host: 'example.org' }],
    ['http://example.org/', ['https://*/*'], { state: 'unsupported' }],
    ['about:blank', [], { state: 'unsupported' }],
    [undefined, [], { state: 'unsupported' }],
  ] as const)('%s with %j', async (url, origins, expected) => {
    expect(await accessTo(url, { permissions: fakePermissions(origins), newsPatterns })).toEqual(
      expected,
    );
  });

  it('asks for the site without its "www."', () => {
    expect(grantPattern('www.example.org')).toBe('https://*.example.org/*');
  });

  it('registers the page script for granted sites only, and takes it back', async () => {
    const { scripting, registered } = fakeScripting();
    const granted = fakePermissions([...newsPatterns, 'https://*.example.org/*']);
    await registerGrantedSites({ permissions: granted, newsPatterns, scripting });
    expect(registered.get('granted-sites')).toEqual({
      id: 'granted-sites',
      matches: ['https://*.example.org/*'],
      excludeMatches: ['https://*.bbc.co.uk/*'],
      js: ['article.js'],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    });
    await registerGrantedSites({
      permissions: fakePermissions(newsPatterns),
      newsPatterns,
      scripting,
    });
    expect(registered.size).toBe(0);
  });

  it('a page of the web has a host, a file and a browser page have none', () => {
    expect(webHost('https://a.org:8443/x')).toBe('a.org');
    expect(webHost('file:///a')).toBeUndefined();
  });
});

describe('news sites', () => {
  it('reads hosts and leaves out comments', () => {
    expect(parseNewsSites('# UK\nbbc.co.uk\n\nkcl.ac.uk # London\n')).toEqual([
      'bbc.co.uk',
      'kcl.ac.uk',
    ]);
  });

  it('refuses what is not a host, and a host that is there twice, with its line', () => {
    expect(() => parseNewsSites('a.org\nhttps://b.org')).toThrow(
      'line 2: "https://b.org" is not a host',
    );
    expect(() => parseNewsSites('a.org\na.org')).toThrow('line 2: "a.org" is there twice');
  });

  it('the bundled list is readable, holds a few hundred hosts and no site under another', () => {
    const hosts = parseNewsSites(readFileSync('assets/news-sites.txt', 'utf8'));
    expect(hosts.length).toBeGreaterThan(280);
    expect(hosts.length).toBeLessThan(420);
    const under = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
    expect(under).toEqual([]);
  });

  it('names patterns in words', () => {
    expect(patternLabel(sitePattern('a.org'))).toBe('a.org');
    expect(patternLabel('https://*/*')).toBe('every site');
  });
});
