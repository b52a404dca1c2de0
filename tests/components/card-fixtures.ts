import { bundledOutline } from '../../core/map/bundled-outline.ts';
import { drawMap, type MapPlace, SMALL } from '../../core/map/draw-map.ts';
import { timelineOfSpans } from '../../core/timeline/timeline.ts';
import { firstDay, lastDay } from '../../core/time/day.ts';
import { empty, fact, factbook, gov, leaderCard } from './leader-card-fixture.ts';
import { arabicCard, hostileCard, longCard } from './odd-card-fixtures.ts';
import type { CardModel, CardSource } from '../../core/cards/card-model.ts';

// One card for every kind and state.

const placed = ({ kind, ...point }: MapPlace): Pick<CardModel, 'point' | 'map'> => ({
  point,
  map: drawMap([{ ...point, kind }], bundledOutline(), SMALL),
});

const ucdp: CardSource = {
  publisher: 'UCDP',
  title: 'Battle-related deaths',
  url: 'https://ucdp.uu.se/',
  seen: '2026-02-03',
};

export const summitCard: CardModel = {
  ...empty,
  entity: 'washington-2025',
  kind: 'summit',
  name: 'Washington meeting, August 2025',
  ...placed({ lat: 38.9, lon: -77, label: 'Washington', kind: 'summit' }),
  sentence:
    'Meeting of Donald Trump, Volodymyr Zelenskyy and seven European leaders, 18 August 2025.',
  facts: [
    fact('date', '18 August 2025'),
    fact('place', 'White House, Washington'),
    {
      label: 'tookPart',
      value: 'Donald Trump, Volodymyr Zelenskyy, Keir Starmer, Emmanuel Macron and five others',
      sources: [0, 1],
      chips: [{ entity: 'keir-starmer', kind: 'leader', name: 'Keir Starmer' }],
    },
    {
      label: 'also',
      value: 'No document was signed.',
      date: { is: 'on', iso: '2025-08-18' },
      sources: [1],
      chips: [],
    },
  ],
  timeline: timelineOfSpans(
    [
      {
        label: 'Geneva',
        start: firstDay('2021-06-16'),
        end: firstDay('2021-06-16'),

        isCurrent: false,
      },
      {
        label: 'Anchorage',
        start: firstDay('2025-08-15'),
        end: firstDay('2025-08-15'),

        isCurrent: false,
      },
      {
        label: 'Washington',
        start: firstDay('2025-08-18'),
        end: firstDay('2025-08-18'),

        isCurrent: true,
      },
    ],
    firstDay('2025-08-19'),
  ),
  sources: [gov, factbook],
};

const conflictCard: CardModel = {
  ...empty,
  entity: 'example-war',
  kind: 'conflict',
  name: 'Korean War',
  ...placed({ lat: 38, lon: 127, label: 'Korea', kind: 'conflict' }),
  sentence: 'War between North and South Korea and their allies, 25 June 1950 to 27 July 1953.',
  thenAndNow: 'Armistice since 27 July 1953 · no peace treaty as of 1 August 2026',
  facts: [
    fact('sides', 'North and allies: North Korea, China'),
    fact('sides', 'South and allies: South Korea, United Nations Command'),
    {
      label: 'deaths',
      value: '1.2 to 3 million, battle and civilian, estimate',
      date: { is: 'asOf', iso: '2005' },
      sources: [1],
      chips: [],
    },
    fact('attempts', 'Armistice of 1953'),
  ],
  timeline: timelineOfSpans(
    [
      {
        label: 'War',
        start: firstDay('1950-06-25'),
        end: firstDay('1953-07-27'),

        isCurrent: true,
      },
      { label: 'Armistice', start: firstDay('1953-07-27'), isCurrent: false },
    ],
    firstDay('2025-08-14'),
  ),
  sources: [ucdp, factbook],
  notices: [{ what: 'newerThanKnowledge', date: '2026-08-01' }],
};

const organizationCard: CardModel = {
  ...empty,
  entity: 'nato',
  kind: 'organization',
  name: 'NATO',
  sentence: 'Alliance of 32 states in Europe and North America, founded on 4 April 1949.',
  facts: [
    fact('seat', 'Brussels, Belgium'),
    {
      label: 'members',
      value: '32; the United Kingdom since 1949',
      date: { is: 'asOf', iso: '2026-08-01' },
      sources: [0],
      chips: [],
    },
    {
      label: 'head',
      value: 'Mark Rutte',
      date: { is: 'since', iso: '2024-10-01' },
      sources: [0],
      chips: [],
    },
  ],
};

const agreementCard: CardModel = {
  ...empty,
  entity: 'inf-treaty',
  kind: 'agreement',
  name: 'INF Treaty',
  sentence:
    'Treaty of 8 December 1987 between the United States and the Soviet Union that banned their land-based missiles of 500 to 5,500 km.',
  thenAndNow: 'Not in force when this was written · ended 2 August 2019',
  facts: [
    fact('signed', '8 December 1987, Washington'),
    fact('inForce', '1 June 1988 to 2 August 2019'),
  ],
};

export const disputedCard: CardModel = {
  ...empty,
  entity: 'crimea',
  kind: 'territory',
  name: 'Crimea',
  ...placed({ lat: 45.3, lon: 34.4, label: 'Crimea', kind: 'territory' }),
  sentence:
    'Peninsula in the Black Sea, controlled by Russia since 2014, internationally recognized as part of Ukraine.',
  facts: [
    {
      label: 'controlledBy',
      value: 'Russia',
      date: { is: 'since', iso: '2014' },
      sources: [1],
      chips: [],
    },
    {
      label: 'claimedBy',
      value: 'Ukraine',
      date: { is: 'since', iso: '1991' },
      sources: [0],
      chips: [],
    },
  ],
  isDisputed: true,
  positions: [
    {
      who: 'Ukraine',
      says: 'Crimea is Ukrainian territory under occupation.',
      date: '2014',
      sources: [0],
    },
    {
      who: 'Russia',
      says: 'Crimea joined the Russian Federation by a referendum.',
      date: '2014-03-18',
      sources: [1],
    },
    {
      who: 'UN General Assembly',
      says: 'The referendum has no validity (resolution 68/262, 100 votes to 11).',
      date: '2014-03-27',
      sources: [1],
    },
  ],
  sources: [gov, factbook],
  notices: [{ what: 'reviewDue', date: '2026-10-01' }],
};

/** A war of more phases than have room for their names. */
const phasesCard: CardModel = {
  ...conflictCard,
  entity: 'long-war',
  name: 'Long war',
  sentence: 'War between two countries since 24 February 2022 (when this was written).',
  isDisputed: true,
  positions: disputedCard.positions,
  summary: {
    plain: 'It began in 2022. Many people had to leave their homes. Talks did not end it.',
    standard:
      'It began on 24 February 2022 in the north and the south. More than a million people had to leave their homes within the first months. Talks in three cities brought exchanges of prisoners, and no truce.',
  },
  summaryStart: { plain: 55, standard: 56 },
  summaryDate: '2026-08',
  timeline: timelineOfSpans(
    [
      {
        label: 'Long war',
        start: firstDay('2022-02-24'),
        dates: { from: '2022-02-24' },
        isCurrent: true,
      },
      ...(
        [
          ['2022-03-01', '2022-03-20'],
          ['2022-04', '2022-06'],
          ['2022-05-10', '2022-05-10'],
          ['2022-06', '2023-02'],
          ['2022-07-01', '2022-07-30'],
          ['2022-08', '2022-11-11'],
          ['2023-06-04', '2023-11'],
          ['2023-06-23', '2023-06-24'],
          ['2024-02', '2025-01-31'],
        ] as const
      ).map(([from, to], index) => {
        const name = `Phase ${index + 1} of the long war`;
        return {
          label: name,
          chip: { entity: `phase-${index + 1}`, kind: 'conflict' as const, name },
          start: firstDay(from),
          end: lastDay(to),
          dates: { from, to },
          isCurrent: false,
        };
      }),
    ],
    firstDay('2025-08-14'),
  ),
};

export const CARD_FIXTURES = {
  leader: leaderCard,
  summit: summitCard,
  conflict: conflictCard,
  phases: phasesCard,
  organization: organizationCard,
  agreement: agreementCard,
  disputed: disputedCard,
  long: longCard,
  arabic: arabicCard,
  hostile: hostileCard,
} as const;
