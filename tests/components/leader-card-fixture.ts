import { firstDay } from '../../core/time/day.ts';
import type { CardFact, CardModel, CardSource } from '../../core/cards/card-model.ts';

// The statements of the fixtures are for the eye and the tests; they are not knowledge.

export const gov: CardSource = {
  publisher: 'GOV.UK',
  title: 'Past Prime Ministers',
  url: 'https://www.gov.uk/government/history/past-prime-ministers',
  seen: '2026-08-01',
};
export const factbook: CardSource = {
  publisher: 'CIA World Factbook',
  title: 'World leaders',
  url: 'https://www.cia.gov/resources/world-leaders/',
  seen: '2026-01-22',
};
/** A fact with one source and no chips. */
export const fact = (label: string, value: string): CardFact => ({
  label,
  value,
  sources: [0],
  chips: [],
});

/** What every card has, with nothing in it. */
export const empty = {
  facts: [],
  isDisputed: false,
  positions: [],
  connections: [],
  sources: [gov],
  asOf: 'As of 1 August 2026',
  notices: [],
} as const;

export const leaderCard: CardModel = {
  ...empty,
  entity: 'keir-starmer',
  kind: 'leader',
  kindLabel: 'Leader',
  name: 'Keir Starmer',
  role: { words: 'the UK Prime Minister', holder: 'Keir Starmer' },
  sentence: 'Prime Minister of the United Kingdom since 5 July 2024 (when this was written).',
  thenAndNow: 'Prime Minister when this was written · left office 20 July 2026',
  summary: {
    plain:
      'He led the Labour Party. His party won the election of July 2024. Before that he was a lawyer.',
    standard:
      'Leader of the Labour Party from 2020, he became Prime Minister after the general election of 4 July 2024; before politics he was a barrister and Director of Public Prosecutions.',
  },
  facts: [
    fact('Party', 'Labour'),
    fact('Born', '2 September 1962'),
    {
      label: 'Before him',
      value: 'Rishi Sunak',
      date: 'to 5 July 2024',
      sources: [0, 1],
      chips: [{ entity: 'rishi-sunak', kind: 'leader', name: 'Rishi Sunak' }],
    },
  ],
  timeline: {
    from: firstDay('2020-01-01'),
    to: firstDay('2026-11-22'),
    articleDay: firstDay('2025-08-14'),
    spans: [
      {
        label: 'Leader of the Opposition',
        start: firstDay('2020-04-04'),
        end: firstDay('2024-07-05'),
        row: 0,
        isCurrent: false,
      },
      {
        label: 'Prime Minister',
        start: firstDay('2024-07-05'),
        end: firstDay('2026-07-20'),
        row: 1,
        isCurrent: true,
      },
    ],
  },
  connections: [
    {
      text: 'Took part in the meeting in Washington on 18 August 2025.',
      chip: { entity: 'washington-2025', kind: 'summit', name: 'Washington meeting, August 2025' },
    },
  ],
  sources: [gov, factbook],
  why: {
    matched: 'the UK Prime Minister',
    rule: 'office with country',
    date: '14 August 2025, the date of the article',
    runnersUp: ['Rishi Sunak'],
    confidence: 0.97,
  },
};
