import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

const conflicts = (text: string, date?: string): string[] =>
  linked(body(text), date).filter((mention) =>
    / (?:war|invasion|civil war)? ?>|^(?:war|invasion|conflict|civil war) >/.test(mention),
  );

const fled = (owner: string): string[] =>
  linked(body(`Syria is poor. Many fled ${owner} civil war.`), '2019-11-18');

describe('conflicts in focus', () => {
  it('link "the war" in a text about a country at war that names no war', () => {
    expect(
      conflicts('Ukraine has lost many. Russia fires at it each night. The war goes on.'),
    ).toEqual(['war > russian-invasion-of-ukraine (war-in-x)']);
  });

  it('link one that a clause says more of', () => {
    expect(conflicts('Ukraine and Russia talk. The war that has cost so much goes on.')).toEqual([
      'war > russian-invasion-of-ukraine (war-in-x)',
    ]);
  });

  it.each([
    ['in a text about no country at war', 'Canada votes on Monday. The war goes on.'],
    ['that is any one', 'Ukraine and Russia talk. A war goes on.'],
    ['that begins another word', 'Ukraine and Russia talk. The war crimes were reported.'],
    ['that is another of the kind', 'Ukraine and Russia talk. The next such war is near.'],
  ])('do not link a war %s: %s', (_, text) => {
    expect(conflicts(text)).toEqual([]);
  });

  it('link what is new by a word that is common later', () => {
    const text = 'Ukraine asks for help. Russia said the offensive would go on.';
    const offensives = (date: string): string[] =>
      linked(body(text), date).filter((mention) => mention.startsWith('offensive'));
    expect(offensives('2022-03-20')).toEqual([
      'offensive > russian-invasion-of-ukraine (role-nominal)',
    ]);
    expect(offensives('2023-08-20')).toEqual([]);
  });

  it('do not link a word that goes on', () => {
    const text = 'Ukraine asks for help. The offensive line of the Bears failed.';
    expect(linked(body(text), '2022-03-20')).toEqual([]);
  });

  it.each([
    ['an anniversary of it', 'Ukraine marked the third anniversary of the war with a service.'],
    ['who began it', 'Ukraine survives. The war that Moscow started goes on.'],
  ])('link one by %s', (_, text) => {
    expect(conflicts(text)).toEqual(['war > russian-invasion-of-ukraine (war-in-x)']);
  });

  it('do not link one that was elsewhere', () => {
    expect(conflicts('Ukraine knows Moldova. The war there in 1992 was short.')).toEqual([]);
  });

  it('do not link a war of which only a side is named', () => {
    expect(conflicts('Russia votes on Monday. The war goes on.')).toEqual([]);
  });

  it('do not link a war that ended long ago', () => {
    expect(conflicts('Britain and Argentina talk. The war is a memory.')).toEqual([]);
  });

  it('link the civil war that is "the country’s"', () => {
    expect(fled('the country’s')).toEqual(['civil war > syrian-civil-war (war-in-x)']);
    expect(fled('the party’s')).toEqual([]);
  });

  it('link a war by what else it is: "the invasion"', () => {
    const text = 'Ukraine marked the third anniversary of the invasion.';
    expect(linked(body(text), '2025-02-24')).toEqual([
      'invasion > russian-invasion-of-ukraine (invasion)',
    ]);
    expect(linked(body('Canada marked the anniversary of the invasion.'), '2025-02-24')).toEqual(
      [],
    );
  });

  it.each([
    ['its noun', 'Mariupol is in ruins. The battle has killed thousands.', 'battle'],
    ['its town', 'Mariupol is in ruins. The siege of the city goes on.', 'siege of the city'],
  ])('link a battle of these weeks, in a text that names its place, by %s', (_, text, surface) => {
    const siege = `${surface} > siege-of-mariupol (role-nominal)`;
    expect(linked(body(text), '2022-04-20')).toEqual([siege]);
    expect(linked(body(text), '2023-04-20')).toEqual([]);
    expect(linked(body(text.replace('Mariupol', 'The port')), '2022-04-20')).toEqual([]);
  });

  it('link "his war" where the country of the person in focus fights it', () => {
    const text = 'Vladimir Putin spoke of Ukraine. Nobody could stop his war.';
    expect(conflicts(text)).toContain('war > russian-invasion-of-ukraine (war-in-x)');
  });

  it.each([
    ['of somebody whose country does not', 'Mark Carney spoke of Ukraine. Nobody stops his war.'],
    ['of nobody who is named', 'Ukraine and Russia talk. Nobody stops his war.'],
  ])('do not link "his war" %s: %s', (_, text) => {
    expect(conflicts(text)).toEqual([]);
  });

  it('do not take a trade for an occupation', () => {
    const text = 'Vladimir Putin spoke of Ukraine. He gave his occupation as teacher.';
    expect(linked(body(text)).some((mention) => mention.startsWith('occupation'))).toBe(false);
  });
});
