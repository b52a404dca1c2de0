import { timelineOfSpans } from '../../core/timeline/timeline.ts';
import { firstDay } from '../../core/time/day.ts';
import type { CardFact, CardModel, CardSource, FactLabel } from '../../core/cards/card-model.ts';

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
export const fact = (label: FactLabel, value: string): CardFact => ({
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
  asOf: '2026-08-01',
  notices: [],
} as const;

export const leaderCard: CardModel = {
  ...empty,
  entity: 'keir-starmer',
  kind: 'leader',
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
    fact('party', 'Labour'),
    fact('born', '2 September 1962'),
    {
      label: 'predecessor',
      value: 'Rishi Sunak',
      date: { is: 'on', iso: '2024-07-05' },
      sources: [0, 1],
      chips: [{ entity: 'rishi-sunak', kind: 'leader', name: 'Rishi Sunak' }],
    },
  ],
  timeline: timelineOfSpans(
    [
      {
        label: 'Leader of the Opposition',
        start: firstDay('2020-04-04'),
        end: firstDay('2024-07-05'),

        isCurrent: false,
      },
      {
        label: 'Prime Minister',
        start: firstDay('2024-07-05'),
        end: firstDay('2026-07-20'),

        isCurrent: true,
      },
    ],
    firstDay('2025-08-14'),
  ),
  connections: [
    {
      relation: 'participant',
      start: '2025-08-18',
      chip: { entity: 'washington-2025', kind: 'summit', name: 'Washington meeting, August 2025' },
    },
  ],
  sources: [gov, factbook],
  why: {
    matched: 'the UK Prime Minister',
    rule: 'roles',
    date: '2025-08-14',
    dateFrom: 'article',
    runnersUp: ['Rishi Sunak'],
    confidence: 0.97,
  },
};
