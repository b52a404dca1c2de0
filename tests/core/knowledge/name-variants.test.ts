import { describe, expect, it } from 'vitest';
import { sharedTitles, surfaceForms } from '../../../core/knowledge/aliases.ts';
import { nameVariants } from '../../../core/knowledge/name-variants.ts';
import type { Leader } from '../../../core/knowledge/schema.ts';
import { SMALL_KNOWLEDGE } from '../../support/small-knowledge.ts';

describe('nameVariants', () => {
  it.each([
    ['apostrophes left out', "Moshe Ya'alon", { country: 'IL' }, 'Moshe Yaalon'],
    ['letters spelt out', 'Villy Søvndal', { country: 'DK' }, 'Villy Soevndal'],
    ['the other article', 'Abdel Fattah al-Sisi', { country: 'EG' }, 'Abdel Fattah el-Sisi'],
    ['a servant’s name', 'Abdel Fattah el-Sisi', { country: 'EG' }, 'Abd al-Fattah el-Sisi'],
    ['an Arabic name', 'Mohammed Morsi', { country: 'EG' }, 'Mohamed Morsi'],
    ['a Cyrillic name', 'Sergey Lavrov', { country: 'RU' }, 'Sergei Lavrov'],
    ['a Cyrillic ending', 'Sergei Nechayev', { country: 'RU' }, 'Sergei Nechaev'],
    [
      'a second given name left out',
      'Mohamed Hussein Tantawi',
      { country: 'EG', given: 'Mohamed Hussein', family: 'Tantawi' },
      'Mohamed Tantawi',
    ],
    [
      'the family name first',
      'Shinzo Abe',
      { country: 'JP', given: 'Shinzo', family: 'Abe' },
      'Abe Shinzo',
    ],
  ])('has %s', (_, name, parts, variant) => {
    expect(nameVariants(name, parts)).toContain(variant);
  });

  it('leaves names of other languages, single words and initials alone', () => {
    expect(nameVariants('Alexander Stubb', { country: 'FI' })).toEqual([]);
    expect(nameVariants('Mohammed', { country: 'EG' })).toEqual([]);
    const bush = { country: 'US', given: 'George W.', family: 'Bush' };
    expect(nameVariants('George W. Bush', bush)).toEqual([]);
    const kim = { country: 'KR', given: 'Dae Jung', family: 'Kim' };
    expect(nameVariants('Dae Jung Kim', kim)).toEqual([]);
  });

  it('gives no more than twelve', () => {
    const name = 'Mohamed Ahmed Hussein Yousef Khaled Ibrahim Mustafa';
    expect(nameVariants(name, { country: 'EG' })).toHaveLength(12);
  });
});

const leader = (id: string, given: string, family: string, country = 'EG'): Leader => {
  const known = SMALL_KNOWLEDGE.entities.find(({ kind }) => kind === 'leader') as Leader;
  const name = `${given} ${family}`;
  return { ...known, id, name, wikipedia: name, given, family, country, aliases: [] };
};

const namesOf = (one: Leader, ...others: readonly Leader[]): string[] =>
  surfaceForms(one, sharedTitles([one, ...others])).map(([alias]) => alias);

describe('surfaceForms of variants', () => {
  it('has the variants of a person’s name', () => {
    expect(namesOf(leader('a', 'Mohammed', 'Morsi'))).toContain('Mohamed Morsi');
  });

  it('refuses a variant that is the name of another, or that two persons would get', () => {
    const morsi = leader('a', 'Mohammed', 'Morsi');
    expect(namesOf(morsi, leader('b', 'Mohamed', 'Morsi'))).not.toContain('Mohamed Morsi');
    const [one, two] = [leader('a', 'Khaled Said', 'Fahmi'), leader('b', 'Khaled Omar', 'Fahmi')];
    expect(namesOf(one)).toContain('Khaled Fahmi');
    expect(namesOf(one, two)).not.toContain('Khaled Fahmi');
  });
});
