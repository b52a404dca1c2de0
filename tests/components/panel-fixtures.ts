import { overviewOf, type Overview } from '../../core/panel/overview.ts';
import { CARD_FIXTURES } from './card-fixtures.ts';
import type { SidePanelProps, PanelView } from '../../components/panel/SidePanel.tsx';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { AnsweredMention, EngineAnswer } from '../../core/engine/answer.ts';

/** A mention of a card's entity, which stands under its id in the answer. */
export const mentionOf = (
  card: CardModel,
  change: Partial<AnsweredMention> = {},
): AnsweredMention => ({
  block: 0,
  start: 0,
  end: 1,
  surface: card.role?.words ?? card.name,
  kind: card.kind,
  entity: card.entity,
  form: 'name',
  confidence: 0.9,
  anchorDate: '2025-08-14',
  via: 'names',
  alternatives: [],
  nested: [],
  marked: true,
  card: card.entity,
  ...change,
});

/** An answer that names each card's entity once, and the first one again at the end. */
export function answerOf(cards: readonly CardModel[]): EngineAnswer {
  const [first] = cards;
  return {
    mentions: [
      ...cards.map((card) => mentionOf(card)),
      ...(first === undefined ? [] : [mentionOf(first, { surface: 'he', marked: false })]),
    ],
    cards: Object.fromEntries(cards.map((card) => [card.entity, card])),
    articleDate: '2025-08-14',
    hasDate: true,
  };
}

/** The overview of an article that names the entities of some cards. */
export const overviewWith = (
  cards: readonly CardModel[],
  change: Partial<Overview> = {},
): Overview => ({
  ...overviewOf(answerOf(cards), {
    title: 'Leaders meet before the summit',
    address: 'https://www.bbc.co.uk/news/1',
    lang: 'en',
  }),
  ...change,
});

const { leader, summit, conflict, organization, agreement, disputed, long, arabic, hostile } =
  CARD_FIXTURES;

/** One of each kind. */
export const SIX = [leader, summit, conflict, organization, agreement, disputed] as const;
/** Names of 200 characters, in the other direction, and with markup in them. */
const ODD = [long, arabic, hostile, leader] as const;
/** More entities than any article names. */
const MANY = Array.from({ length: 300 }, (_, index) => {
  const card: CardModel = SIX[index % SIX.length] ?? leader;
  return { ...card, entity: `many-${index}`, name: `${card.name} ${index + 1}` };
});

const nothing = (): void => undefined;

/** The side panel's props with one view, and callbacks that do nothing. */
export function sidePanelProps(
  view: PanelView,
  change: Partial<SidePanelProps> = {},
): SidePanelProps {
  return {
    view,
    level: 'standard',
    isPrivate: false,
    isLevelLocked: false,
    isOnFixed: false,
    canKeep: true,
    canExplain: true,
    canGrant: true,
    onEnable: nothing,
    onSite: nothing,
    onExplain: nothing,
    onReload: nothing,
    onGrant: nothing,
    onLevel: nothing,
    onJump: async () => true,
    fetchCard: async () => undefined,
    onPrint: nothing,
    onSave: nothing,
    onCopy: async () => true,
    ...change,
  };
}

export const found = (overview: Overview): PanelView => ({ state: 'found', overview, key: 'a' });
const host = 'www.bbc.co.uk';

export const PANEL_FIXTURES: Readonly<Record<string, SidePanelProps>> = {
  found: sidePanelProps(found(overviewWith(SIX))),
  odd: sidePanelProps(
    found(overviewWith(ODD, { title: 'عنوان المقال باللغة العربية', lang: 'ar' })),
  ),
  many: sidePanelProps(found(overviewWith(MANY))),
  undated: sidePanelProps(found(overviewWith(SIX, { hasDate: false }))),
  empty: sidePanelProps(found(overviewWith([]))),
  school: sidePanelProps(found(overviewWith(SIX)), { isLevelLocked: true, canKeep: false }),
  private: sidePanelProps(found(overviewWith(SIX)), { isPrivate: true }),
  'no-article': sidePanelProps({ state: 'no-article', why: 'none' }),
  editor: sidePanelProps({ state: 'no-article', why: 'editor' }),
  'no-access': sidePanelProps({
    state: 'no-access',
    host: 'a-rather-long-name-of-a-site.example.org',
  }),
  'no-address': sidePanelProps({ state: 'no-access' }),
  'no-grants': sidePanelProps({ state: 'no-access', host }, { canGrant: false, canExplain: false }),
  off: sidePanelProps({ state: 'off' }),
  'off-here': sidePanelProps({ state: 'off-here', host }),
  reading: sidePanelProps({ state: 'reading', host }),
  unsupported: sidePanelProps({ state: 'unsupported' }),
  insecure: sidePanelProps({ state: 'insecure' }),
  closed: sidePanelProps({ state: 'closed' }),
  left: sidePanelProps({ state: 'left' }),
  waiting: sidePanelProps({ state: 'waiting' }),
};
