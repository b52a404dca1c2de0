import { describe, expect, it } from 'vitest';
import { CardContext } from '../../../core/cards/card-context.ts';
import { sideFact } from '../../../core/cards/conflict-sides.ts';
import type { Party } from '../../../core/knowledge/schema.ts';
import { firstDay } from '../../../core/time/day.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const context = new CardContext({
  pack: SMALL_PACK,
  articleDay: firstDay('2025-08-15'),
  hasDate: true,
  linked: new Set(),
  wikipedia: '',
});
const side = (name: string, ...parties: Party[]): string =>
  sideFact(context, { name, parties }, []).value;
const [russia, ukraine, britain] = [{ country: 'RU' }, { country: 'UA' }, { country: 'GB' }];

describe('a side of a conflict', () => {
  it('is said once where its name is that of its party', () => {
    expect(side('Ukraine', ukraine)).toBe('Ukraine');
    expect(side('Ukraine')).toBe('Ukraine');
    expect(side('Britain and Ukraine', britain, ukraine)).toBe('Britain and Ukraine');
  });

  it('that bears the name of one party names the others with it, and when they joined', () => {
    expect(side('Russia', russia, { name: 'Wagner Group' })).toBe('Russia with the Wagner Group');
    expect(side('Russia', russia, { name: 'North Korea', from: '2024-10' })).toBe(
      'Russia with North Korea from October 2024',
    );
    expect(side('Russia', russia, { name: 'North Korea', from: '2025-10' })).toBe('Russia');
  });

  it('of several lists in brackets whom its name does not say', () => {
    expect(side('Ukraine and allies', ukraine, britain, { name: 'Rebels' })).toBe(
      'Ukraine and allies (United Kingdom, Rebels)',
    );
    expect(side('Ukrainian government and others', ukraine, { name: 'Rebels' })).toBe(
      'Ukrainian government and others (Rebels)',
    );
  });

  it('lists its parties where its name says none of them, also within another word', () => {
    expect(side('The allies', russia, britain)).toBe('The allies: Russia, United Kingdom');
    expect(side('Russians', russia, britain)).toBe('Russians: Russia, United Kingdom');
  });
});
