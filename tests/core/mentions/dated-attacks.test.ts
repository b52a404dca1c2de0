import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writePack } from '../../../core/knowledge/pack-writer.ts';
import { Pack } from '../../../core/knowledge/pack.ts';
import { body, mentionsIn } from '../../support/link-text.ts';
import { SMALL_PACK_DATE, knowledgeOf } from '../../support/small-knowledge.ts';

const ATTACK = `conflicts:
  - id: june-5-attacks
    name: June 5 attacks
    wikipedia: June 5 attacks
    class: attack
    start: 2023-06-05
    end: 2023-06-06
    sides:
      - {name: Israel, parties: [{country: IL}]}
      - {name: Attackers, parties: [{entity: hamas}]}
    countries: [IL]
    summary: {plain: Fighters came on 5 June., standard: Fighters came over the border on 5 June 2023.}
    sources: [ohchr]
    checked: source
    asOf: 2026-06-01
    salience: 0.8
`;

const small = new URL('../../support/small-knowledge.yaml', import.meta.url);
const pack = new Pack(
  writePack(knowledgeOf(readFileSync(small, 'utf8'), ATTACK), SMALL_PACK_DATE).buffer,
);

const conflicts = (text: string, date = '2024-02-01'): string[] =>
  mentionsIn(body(text), date, pack)
    .filter(({ kind }) => kind === 'conflict')
    .map(({ surface, entity }) => `${surface} > ${entity}`);

describe('dated attacks', () => {
  it.each([
    ['The June 5 attack shocked all.', 'June 5 attack'],
    ['The 5 June attacks shocked all.', '5 June attacks'],
    ['They planned the attack of June 5 for years.', 'attack of June 5'],
    ['They planned the attacks of 5 June 2023 for years.', 'attacks of 5 June 2023'],
    ['The June 5 attack on Israel shocked all.', 'June 5 attack on Israel'],
  ])('link an attack by its day: %s', (text, surface) => {
    expect(conflicts(text)).toEqual([`${surface} > june-5-attacks`]);
  });

  it.each([
    ['another day', 'The June 6 attack shocked all.', '2024-02-01'],
    ['another year', 'The June 5, 2021 attack shocked all.', '2024-02-01'],
    ['another place', 'The June 5 attack on Syria shocked all.', '2024-02-01'],
    ['a place unknown to us', 'The June 5 attack on a depot shocked all.', '2024-02-01'],
    ['this week’s', 'The June 5 attack shocked all.', '2025-06-09'],
    ['what came later', 'The June 5 attack shocked all.', '2023-01-09'],
    ['one on a day', 'On June 5 attack helicopters flew.', '2024-02-01'],
  ])('do not link %s: %s', (_, text, date) => {
    expect(conflicts(text, date)).toEqual([]);
  });
});
