import { empty, leaderCard } from './leader-card-fixture.ts';
import type { CardModel } from '../../core/cards/card-model.ts';

/** A name of 200 characters without a place to break, and every other text long. */
export const longCard: CardModel = {
  ...leaderCard,
  entity: 'long',
  name: 'Maximilian'.repeat(20),
  role: {
    words: 'the president of the United Federated Republics of the Outer and Inner Isles',
    holder: 'Maximilian'.repeat(20),
  },
  sentence: 'President of a state whose name does not fit. '.repeat(6).trim(),
};

export const arabicCard: CardModel = {
  ...leaderCard,
  entity: 'arabic',
  name: 'محمود عباس',
  role: { words: 'الرئيس الفلسطيني', holder: 'محمود عباس' },
  sentence: 'رئيس دولة فلسطين منذ ١٥ يناير ٢٠٠٥.',
};

/** Text that looks like markup, and an address that must not become a link. */
export const hostileCard: CardModel = {
  ...empty,
  entity: 'hostile',
  kind: 'organization',
  name: '<img src=x onerror=alert(1)>',
  sentence: '<script>alert(1)</script> &amp; text',
  sources: [{ publisher: '<b>P</b>', title: '"><i>', url: 'javascript:alert(1)', seen: '2026' }],
};
