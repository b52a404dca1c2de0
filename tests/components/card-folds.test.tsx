import { opened } from '../../components/card/folds.ts';
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CARD_FIXTURES } from './card-fixtures.ts';
import { drawCard, labels } from './draw-card.tsx';
import { leaderCard } from './leader-card-fixture.ts';
import { control, textOf } from './draw.ts';
import { withFirst } from '../../core/cards/facts-at-first.ts';
import type { CardProps } from '../../components/card/Card.tsx';

/** The background of the card with most in it. */
const summary = (change: Partial<CardProps>): string =>
  textOf(drawCard(CARD_FIXTURES.phases, change).querySelector('.summary'));

describe('the folded parts of a card', () => {
  it('shows whole sentences of a long summary, and the others when asked', () => {
    expect(summary({})).toBe(
      'As of August 2026: It began on 24 February 2022 in the north and the south. More',
    );
    expect(summary({ open: ['summary'] })).toBe(
      `As of August 2026: ${CARD_FIXTURES.phases.summary?.standard} Less`,
    );
  });

  it('shows four facts at first where there are six, and the others when asked', () => {
    const seen: string[] = [];
    const six = ['party', 'born', 'died', 'country', 'seat', 'about'] as const;
    const facts = withFirst(six.map((label) => ({ label, value: label, sources: [0], chips: [] })));
    const model = { ...leaderCard, facts };
    const root = drawCard(model, { onFold: (fold) => seen.push(fold) });
    expect(labels(root)).toEqual(['Party', 'Born', 'Died', 'Country']);
    const more = control(root, 'More facts');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    more.click();
    expect(seen).toEqual(['facts']);
    const open = drawCard(model, { open: ['facts'] });
    expect(labels(open)).toEqual(['Party', 'Born', 'Died', 'Country', 'Seat', 'About']);
    const { id } = open.querySelectorAll('.facts')[1] ?? {};
    expect(control(open, 'More facts').getAttribute('aria-controls')).toBe(id);
    const four = { ...leaderCard, facts: facts.slice(0, 4) };
    expect(() => control(drawCard(four), 'More facts')).toThrow('no control');
  });

  it('opens the background, and keeps it open, where the reading level changes it', () => {
    expect(opened(['facts'], 'summary')).toEqual(['facts', 'summary']);
    expect(opened(['summary'], 'summary')).toEqual(['summary']);
  });

  it('names all that a strip is of in a list behind a button, each with its days and its card', () => {
    const seen: string[] = [];
    const onChip = (entity: string): number => seen.push(entity);
    expect(() => control(drawCard(CARD_FIXTURES.conflict), 'Phases')).toThrow('no control');
    const root = drawCard(CARD_FIXTURES.phases, { open: ['timeline'], onChip });
    control(root, 'Phases');
    const names = [...root.querySelectorAll('#timeline li')].map(textOf);
    expect(names).toHaveLength(CARD_FIXTURES.phases.timeline?.spans.length ?? 0);
    expect(names.slice(0, 3)).toEqual([
      'Long war · since 24 February 2022',
      'Phase 1 of the long war · 1 – 20 March 2022',
      'Phase 2 of the long war · April – June 2022',
    ]);
    control(root, 'Phase 1 of the long war').click();
    expect(seen).toEqual(['phase-1']);
  });

  it('shows the first tie to the article, and the others behind their number', () => {
    const [tie] = leaderCard.connections;
    if (tie === undefined) throw new Error('the fixture has a connection');
    const names = ['NATO', 'Oslo Accords', 'Gaza'];
    const connections = names.map((name) => ({
      ...tie,
      chip: { ...tie.chip, entity: name, name },
    }));
    const model = { ...leaderCard, connections };
    control(drawCard(model), '2 more');
    const chips = (change: Partial<CardProps>): string[] =>
      [...drawCard(model, change).querySelectorAll('.connections .chip')].map(textOf);
    expect(chips({})).toEqual(['NATO']);
    expect(chips({ open: ['links'] })).toEqual(names);
  });
});
