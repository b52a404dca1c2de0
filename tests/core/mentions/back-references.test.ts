import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

const SUMMIT = 'us-russia-2025-anchorage';

describe('back-references', () => {
  it('link "the summit" and "the talks" to the meeting named before', () => {
    expect(
      linked(body('The Alaska summit ended. The summit brought no deal.\n\nThe talks were short.')),
    ).toEqual([
      `Alaska summit > ${SUMMIT} (short-name)`,
      `summit > ${SUMMIT} (anaphora)`,
      `talks > ${SUMMIT} (anaphora)`,
    ]);
  });

  it('link "the war" and "the conflict" to the war named before', () => {
    expect(linked(body('The Falklands War began. The war was short. The conflict ended.'))).toEqual(
      [
        'Falklands War > falklands-war (name)',
        'war > falklands-war (anaphora)',
        'conflict > falklands-war (anaphora)',
      ],
    );
  });

  it.each([
    ['what is named only later', 'The war was short. The Falklands War ended.', 1],
    ['two that are in focus', 'The Iraq War and the Falklands War differ. The war was long.', 2],
    ['an event of another kind', 'The Falklands War ended. The summit was long.', 1],
    ['any one', 'The Falklands War ended. A war is long.', 1],
    ['what only begins with the word', 'The Falklands War ended. The war crimes were few.', 1],
    ['an occupation after a short war', 'The Falklands War ended. The occupation was long.', 1],
  ])('do not link %s: %s', (_, text, named) => {
    expect(linked(body(text)).length).toBe(named);
  });

  it('link "the meeting" to the one event of these days, whatever it was called', () => {
    expect(linked(body('The Alaska summit ended. Trump called the meeting short.')).at(-1)).toBe(
      `meeting > ${SUMMIT} (anaphora)`,
    );
    expect(linked(body('The Alaska summit went on. The meeting ends today.'))).toContain(
      `meeting > ${SUMMIT} (anaphora)`,
    );
    const late = linked(
      body('The Alaska summit ended. Trump called the meeting short.'),
      '2026-02-01',
    );
    expect(late.filter((mention) => mention.startsWith('meeting'))).toEqual([]);
  });

  it.each([
    ['where nobody who took part is named', 'Nothing was agreed but for the meeting itself.'],
    ['where another one is named', 'Merkel called the meeting short.'],
    ['where one is named only behind it', 'What the meeting told of Trump was little.'],
    ['where one is named in another sentence', 'Trump left. Nobody praised the meeting.'],
  ])('do not link "the meeting" %s', (_, text) => {
    expect(linked(body(`The Alaska summit ended. ${text}`))).not.toContain(
      `meeting > ${SUMMIT} (anaphora)`,
    );
  });

  it('link "the battle" to a siege, and "the war" to the one that most of the events are part of', () => {
    expect(
      linked(body('The siege of Mariupol went on. The battle was long.'), '2022-06-01'),
    ).toContain('battle > siege-of-mariupol (anaphora)');
    const text =
      'The annexation of Crimea came first. The Russo-Ukrainian war went on, and so did the Falklands War. The war was long.';
    expect(linked(body(text), '2015-06-01').at(-1)).toBe('war > russo-ukrainian-war (anaphora)');
  });

  it('link nothing where no event is named', () => {
    expect(linked(body('The war goes on. The summit was short.'))).toEqual([]);
  });

  it('link a noun that says what the event is first of all, where none is called so', () => {
    expect(linked(body('The annexation of Crimea was condemned. The takeover was quick.'))).toEqual(
      ['annexation of Crimea > annexation-of-crimea (occupation)'],
    );
    expect(linked(body('The Iraq War ended. The hostilities had cost much.'))).toEqual([
      'Iraq War > iraq-war (name)',
      'hostilities > iraq-war (anaphora)',
    ]);
    expect(linked(body('The Iraq War ended. The uprising had cost much.'))).toEqual([
      'Iraq War > iraq-war (name)',
    ]);
  });
});
