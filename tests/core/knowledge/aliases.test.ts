import { describe, expect, it } from 'vitest';
import { sharedTitles, surfaceForms } from '../../../core/knowledge/aliases.ts';
import type { Entity } from '../../../core/knowledge/schema.ts';
import { firstDay } from '../../../core/time/day.ts';
import { SMALL_KNOWLEDGE } from '../../support/small-knowledge.ts';

function entity(id: string, own: Partial<Entity> = {}): Entity {
  const found = SMALL_KNOWLEDGE.entities.find((entry) => entry.id === id);
  if (!found) throw new Error(`no ${id}`);
  // The fields that tests change are of every kind.
  return { ...found, ...own } as Entity;
}

/** The surface forms of an entity alone, each with the flags that it has. */
function forms(...entities: readonly [Entity, ...Entity[]]): Record<string, string> {
  const named = surfaceForms(entities[0], sharedTitles(entities));
  return Object.fromEntries(
    named.map(([alias, flags]) => [
      alias,
      [
        flags.isShort ? 'short' : '',
        flags.isSurname ? 'surname' : '',
        flags.needsContext ? 'context' : '',
      ]
        .filter(Boolean)
        .join(' '),
    ]),
  );
}

describe('surfaceForms', () => {
  it('has the name, the family name as a short form, and a near spelling of it', () => {
    expect(forms(entity('volodymyr-zelenskyy'))).toEqual({
      'Volodymyr Zelenskyy': '',
      'Volodymyr Zelensky': '',
      Volodymyr: 'context',
      Zelenskyy: 'short surname',
      Zelensky: 'short surname',
    });
  });

  it('does not make a surname of another word', () => {
    expect(
      forms(entity('donald-trump', { aliases: ['The Donald', 'President of Change'] })),
    ).toEqual({
      'Donald Trump': '',
      'The Donald': '',
      'President of Change': '',
      Trump: 'short surname',
    });
  });

  it('has an Arabic family name with and without its article', () => {
    expect(forms(entity('bashar-al-assad'))).toEqual({
      'Bashar al-Assad': '',
      'Bashar el-Assad': '',
      'al-Assad': 'short surname',
      Assad: 'short surname',
    });
  });

  it('writes initials together and apart', () => {
    expect(forms(entity('george-h-w-bush', { aliases: ['George H.W. Bush'] }))).toEqual({
      'George H. W. Bush': '',
      'George H.W. Bush': '',
      'George Bush': '',
      Bush: 'short surname',
    });
  });

  it('takes the flag that the entry gives its title without the bracket', () => {
    const titles = {
      wikipedia: 'July Revolution (Bangladesh)',
      aliases: [{ text: 'July Revolution', context: true }],
    };
    expect(forms(entity('iraq-war', titles))).toEqual({
      'Iraq War': '',
      'July Revolution': 'context',
    });
  });

  it('leaves the bracket of a Wikipedia title out, and takes one word for a short form', () => {
    const titles = { wikipedia: 'Geneva Summit (diplomacy)', formerTitles: ['COP21'] };
    expect(forms(entity('us-russia-1985', titles))).toEqual({
      '1985 Geneva summit': '',
      'Geneva Summit': '',
      COP21: 'short',
    });
  });

  it('does not take a title for a name that needs a year to be told from others', () => {
    expect(forms(entity('us-russia-1985'))).toEqual({ '1985 Geneva summit': '' });
    const titles = { wikipedia: 'War in Iraq (2013–2017)' };
    expect(forms(entity('iraq-war', titles))).toEqual({ 'Iraq War': '' });
  });

  it('keeps the flags and days of an alias', () => {
    const gulf = entity('iraq-war', {
      aliases: [
        { text: 'Gulf War', from: '2003-03' },
        { text: 'Telic', short: true },
        { text: 'the campaign', context: true },
      ],
    });
    expect(forms(gulf)).toEqual({
      'Iraq War': '',
      'Gulf War': '',
      Telic: 'short',
      'the campaign': 'context',
    });
    const during = surfaceForms(gulf, new Set()).find(([alias]) => alias === 'Gulf War')?.[1]
      .during;
    expect(during?.from).toBe(firstDay('2003-03-01'));
    expect(during?.to).toBe(firstDay('9999-12-31'));
  });
});

const titled = (id: string, wikipedia: string): Entity => entity(id, { wikipedia });

describe('sharedTitles', () => {
  it('does not name an entity by an article about several', () => {
    const title = 'Soviet Union–United States relations';
    expect(forms(titled('us-russia-1985', title), titled('us-russia-1986', title))).toEqual({
      '1985 Geneva summit': '',
    });
  });

  it('does not name a meeting by the treaty that is called so', () => {
    const meeting = titled('us-russia-1985', 'Oslo I Accord');
    const treaty = entity('inf-treaty', { aliases: ['Oslo I Accord'] });
    expect(forms(meeting, treaty)).toEqual({ '1985 Geneva summit': '' });
    expect(Object.keys(forms(treaty, meeting))).toContain('Oslo I Accord');
  });

  it('keeps the title of an entity that has it to itself', () => {
    const meeting = titled('us-russia-1985', 'COP21 Summit');
    expect(Object.keys(forms(meeting, entity('us-russia-1986')))).toEqual([
      '1985 Geneva summit',
      'COP21 Summit',
    ]);
  });
});
