import { ordersFor } from '../../platform/page-orders.ts';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../platform/settings.ts';
import { leaderCard } from '../components/leader-card-fixture.ts';
import type { PageOrders } from '../../platform/messages.ts';
import type { AnsweredMention, EngineAnswer } from '../../core/engine/answer.ts';

/** The mention of one leader, as the engine answers it. */
export const starmer: AnsweredMention = {
  block: 0,
  start: 0,
  end: 7,
  surface: 'Starmer',
  kind: 'leader',
  entity: 'keir-starmer',
  form: 'surname',
  confidence: 0.9,
  anchorDate: '2025-08-14',
  via: 'test',
  alternatives: [],
  nested: [],
  marked: true,
  card: 'keir-starmer',
};

/** An answer with that mention alone. */
export const starmerAnswer: EngineAnswer = {
  mentions: [starmer],
  cards: { 'keir-starmer': leaderCard },
  articleDate: '2025-08-14',
  hasDate: true,
};

/** The article that the answer is about. */
export const starmerArticle = { title: '', lang: 'en', publishedAt: '2025-08-14', blocks: [] };

/** Orders for a page of the BBC after a change of the settings. */
export function ordersAfter(change: SettingsChange = {}): PageOrders {
  return ordersFor({ ...DEFAULT_SETTINGS, ...change }, 'https://www.bbc.co.uk/news/1');
}
