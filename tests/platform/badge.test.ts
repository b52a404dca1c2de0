import { describe, expect, it } from 'vitest';
import { createBadge } from '../../platform/badge.ts';
import { getMessageOf } from '../support/words.ts';
import type { PageReport } from '../../platform/messages.ts';

/** An action that remembers what it shows, with the extension's own English texts. */
function fakeAction(): { api: never; shown: Record<string, unknown> } {
  const shown: Record<string, unknown> = {};
  const api = {
    action: {
      setTitle: async ({ title }: { title: string }) => void (shown['title'] = title),
      setBadgeText: async ({ text }: { text: string }) => void (shown['text'] = text),
      setBadgeBackgroundColor: async () => undefined,
    },
    i18n: { getMessage: getMessageOf('en') },
  };
  return { api: api as never, shown }; // the parts that are used
}

const found = (count: number): PageReport => ({
  state: 'found',
  articleDate: '2025-08-14',
  hasDate: true,
  lang: 'en',
  found: Array.from({ length: count }, (_, index) => ({
    entity: `e-${index}`,
    kind: 'leader' as const,
    name: 'N',
    surface: 'N',
    mentions: 1,
    first: index,
    isMarked: true,
  })),
});

describe('badge (A14)', () => {
  it.each([
    [found(7), 'Backgrounder: on, 7 found', '7'],
    [found(0), 'Backgrounder: on, 0 found', ''],
    [{ state: 'no-article', why: 'editor' }, 'Backgrounder: on, no article on this page', ''],
    [{ state: 'reading' }, 'Backgrounder: on', ''],
    [{ state: 'off-here' }, 'Backgrounder: off on this site', ''],
    [{ state: 'off' }, 'Backgrounder: off', ''],
  ] as const)('%j', async (report, title, text) => {
    const { api, shown } = fakeAction();
    await createBadge(api).show(3, report, true);
    expect(shown).toEqual({ title, text });
  });

  it('keeps the number to itself where the reader wants that', async () => {
    const { api, shown } = fakeAction();
    await createBadge(api).show(3, found(7), false);
    expect(shown).toEqual({ title: 'Backgrounder: on, 7 found', text: '' });
  });

  it('says "no access" where no page script has spoken, and "off" where all is off', async () => {
    const { api, shown } = fakeAction();
    await createBadge(api).showDefault(true);
    expect(shown['title']).toBe('Backgrounder: no access to this page');
    await createBadge(api).showDefault(false);
    expect(shown['title']).toBe('Backgrounder: off');
  });
});
