import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, readSiteList, writeSiteList } from '../../platform/site-list.ts';
import { sitePattern } from '../../platform/news-sites.ts';

describe('a list of sites as a file', () => {
  it('is written with one site a line', () => {
    expect(
      writeSiteList({ off: ['a.org'], allowed: ['https://*.b.org/*', 'https://*/*'] }).split('\n'),
    ).toEqual([
      '# Backgrounder: sites. One a line: "off" or "allow", then the name of the site.',
      'off a.org',
      'allow b.org',
      'allow every-site',
      '',
    ]);
  });

  it('is read with comments, addresses, names alone and the line ends of any system', () => {
    const text = '\uFEFF# mine\r\noff https://www.A.org/news\rb.org # why\n\nALLOW c.org\n';
    expect(readSiteList(text, 10)).toEqual({
      off: ['a.org', 'b.org'],
      allowed: ['https://*.c.org/*'],
      problems: [],
    });
  });

  it('names each line that is no site, and keeps the others', () => {
    const text = 'off a.org\noff localhost\nallow every site\nperhaps b.org\noff every-site\nc.org';
    expect(readSiteList(text, 10)).toEqual({
      off: ['a.org', 'c.org'],
      allowed: [],
      problems: [
        { line: 2, text: 'off localhost' },
        { line: 3, text: 'allow every site' },
        { line: 4, text: 'perhaps b.org' },
        { line: 5, text: 'off every-site' },
      ],
    });
  });

  it('names each line that no longer fits', () => {
    expect(readSiteList('a.org\nb.org\na.org\nc.org', 2)).toEqual({
      off: ['a.org', 'b.org'],
      allowed: [],
      problems: [{ line: 4, text: 'c.org' }],
    });
  });

  it('reads what it wrote as the same lists', () => {
    const hosts = fc.uniqueArray(
      fc
        .domain()
        .map((name) => name.toLowerCase())
        .filter((name) => hostOf(name) === name),
    );
    fc.assert(
      fc.property(hosts, hosts, (off, allowed) => {
        const list = { off, allowed: allowed.map(sitePattern) };
        expect(readSiteList(writeSiteList(list), 2000)).toEqual({ ...list, problems: [] });
      }),
    );
  });

  it('takes anything without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSiteList(text, 5).off.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('the host that a text means', () => {
  it.each([
    ['Example.org', 'example.org'],
    ['  https://www.example.org/a?b ', 'example.org'],
    ['http://example.org:8080', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['www.org', 'www.org'],
    ['example', undefined],
    ['', undefined],
    ['two words.org', undefined],
    ['ftp://example.org', undefined],
    ['javascript:alert(1)', undefined],
    ['user@example.org', undefined],
    ['[::1]', undefined],
    ['<b>a.org</b>', undefined],
  ])('%j is %j', (text, host) => {
    expect(hostOf(text)).toBe(host);
  });
});
