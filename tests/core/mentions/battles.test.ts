import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

const conflicts = (text: string, date?: string): string[] =>
  linked(body(text), date).filter(
    (mention) => mention.includes('siege-of') || / war/.test(mention),
  );

describe('battles', () => {
  it.each([
    ['fall', 'The fall of Mariupol was near.', 'fall of Mariupol'],
    ['shelling', 'The shelling of Mariupol killed hundreds.', 'shelling of Mariupol'],
    ['defense', 'Marines who led the defense of Mariupol came home.', 'defense of Mariupol'],
    ['battle', 'The battle for Mariupol took three months.', 'battle for Mariupol'],
  ])('are linked by the %s of the place that they are called after', (_, text, surface) => {
    expect(linked(body(text), '2022-06-01')).toEqual([
      `${surface} > siege-of-mariupol (role-nominal)`,
    ]);
  });

  it.each([
    ['the place of another noun', "The storming of Mariupol's theater by fans was loud."],
    ['a season', 'The fall in Mariupol was warm.'],
    ['a place that gave no battle its name', 'The fall of Reykjavik was sudden.'],
    ['a thing', 'The capture of carbon in Mariupol failed.'],
    ['a country', 'The raid on Ukraine failed.'],
  ])('are not linked by %s: %s', (_, text) => {
    expect(linked(body(text), '2022-06-01')).toEqual([]);
  });

  it('link the war that is going on in the place, where it has no battle of its own', () => {
    expect(linked(body('The shelling of Gaza went on.'), '2023-11-01')).toContain(
      'shelling of Gaza > gaza-war (role-nominal)',
    );
    expect(conflicts('The shelling of Gaza went on.', '2019-11-01')).toEqual([]);
  });

  it('are none of a country: an offensive in it is the war', () => {
    expect(linked(body('The offensive in Ukraine is slow.'), '2022-03-20')).toEqual([
      'offensive in Ukraine > russian-invasion-of-ukraine (role-nominal)',
    ]);
  });

  it('link the strikes of a war of these weeks, and not those of later or of workers', () => {
    expect(linked(body('The strikes on Israel went on.'), '2023-11-01')).toEqual([
      'strikes on Israel > gaza-war (role-nominal)',
    ]);
    expect(linked(body('The strikes on Israel went on.'), '2024-11-01')).toEqual([]);
    expect(linked(body('Teachers began strikes in Mariupol.'), '2022-03-20')).toEqual([]);
  });

  it('are linked by what is done to take the place', () => {
    expect(linked(body('The battle to take Mariupol was long.'), '2022-04-01')).toEqual([
      'battle to take Mariupol > siege-of-mariupol (role-nominal)',
    ]);
    expect(linked(body('The battle to rebuild Mariupol was long.'), '2022-04-01')).toEqual([]);
  });

  it('are not linked by their length alone where their place is not named', () => {
    const text = 'Ukraine and Russia met again. Twelve weeks of air strikes had changed nothing.';
    expect(conflicts(text, '2023-06-01')).toEqual([]);
  });
});
