import { describe, expect, it } from 'vitest';
import { choose } from '../../../core/linking/choose.ts';
import {
  type Evidence,
  LINK_MARGIN,
  LINK_THRESHOLD,
  WEIGHTS,
} from '../../../core/linking/weights.ts';
import type { Candidate, Proposal } from '../../../core/mentions/proposal.ts';
import { readArticle } from '../../../core/mentions/reading.ts';
import { firstDay } from '../../../core/time/day.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const DAY = firstDay('2025-08-22');
const reading = readArticle(SMALL_PACK, { title: '', lang: 'en', blocks: [] }, DAY);
const number = (id: string): number => SMALL_PACK.numberOf(id) ?? -1;

/** A candidate whose evidence adds up to a score. */
const candidate = (id: string, score: number): Candidate => ({
  entity: number(id),
  evidence: [{ name: 'fullName', amount: score / WEIGHTS.fullName } satisfies Evidence],
});

const proposal = (...candidates: readonly Candidate[]): Proposal => ({
  block: 0,
  start: 0,
  end: 1,
  kind: 'leader',
  form: 'full-name',
  via: 'test',
  anchor: { from: DAY, to: DAY },
  candidates,
});

/** The ids of what is chosen for one proposal. */
const chosen = (...candidates: readonly Candidate[]): string[] =>
  choose(reading, [proposal(...candidates)]).map(({ entity }) => SMALL_PACK.idOf(entity));

describe('choose', () => {
  it('takes the best candidate', () => {
    expect(chosen(candidate('joe-biden', 2), candidate('donald-trump', 3))).toEqual([
      'donald-trump',
    ]);
  });

  it('links at the threshold, and not below it', () => {
    expect(chosen(candidate('joe-biden', LINK_THRESHOLD))).toEqual(['joe-biden']);
    expect(chosen(candidate('joe-biden', LINK_THRESHOLD - 0.01))).toEqual([]);
    expect(chosen()).toEqual([]);
  });

  it('links with the margin to the runner-up, and not with less', () => {
    const rival = candidate('donald-trump', 3);
    expect(chosen(candidate('joe-biden', 3 + LINK_MARGIN), rival)).toEqual(['joe-biden']);
    expect(chosen(candidate('joe-biden', 3 + LINK_MARGIN - 0.01), rival)).toEqual([]);
  });

  it('asks for no margin between a war and its phase, or two phases of one war', () => {
    expect(
      chosen(candidate('russo-ukrainian-war', 2), candidate('russian-invasion-of-ukraine', 2.1)),
    ).toEqual(['russian-invasion-of-ukraine']);
    expect(
      chosen(candidate('annexation-of-crimea', 2.1), candidate('russian-invasion-of-ukraine', 2)),
    ).toEqual(['annexation-of-crimea']);
    expect(chosen(candidate('iraq-war', 2), candidate('russian-invasion-of-ukraine', 2.1))).toEqual(
      [],
    );
  });

  it('takes the kind of the chosen entity, and keeps the scores of the others', () => {
    const [link] = choose(reading, [proposal(candidate('gaza-war', 4), candidate('joe-biden', 1))]);
    expect(link?.kind).toBe('conflict');
    expect(link?.scored.map(({ entity, score }) => [entity, Math.round(score)])).toEqual([
      [number('gaza-war'), 4],
      [number('joe-biden'), 1],
    ]);
  });
});
