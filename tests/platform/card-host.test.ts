// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createCardHost, type CardHost, type CardOrder } from '../../platform/card-host.tsx';
import { createTrail } from '../../platform/card-trail.ts';
import { ENGLISH } from '../support/words.ts';
import { leaderCard } from '../components/leader-card-fixture.ts';
import { summitCard } from '../components/card-fixtures.ts';

// A closed root hides its inside from the test as from a page; what is inside is seen in a browser.
const order: CardOrder = {
  cards: { 'keir-starmer': leaderCard, 'washington-2025': summitCard },
  fetchCard: async () => undefined,
  card: 'keir-starmer',
  place: () => ({ left: 8, top: 8, width: 378, maxHeight: 400 }),
  takesFocus: false,
  level: 'standard',
  canReport: true,
  isDark: false,
  isRtl: false,
  goOn: () => false,
};

describe('card host', () => {
  let dismissed = 0;
  let cards: CardHost;
  beforeEach(() => {
    HTMLElement.prototype.showPopover = () => undefined; // happy-dom has no top layer
    document.documentElement.innerHTML = '<head></head><body><p>Text</p></body>';
    dismissed = 0;
    const events = {
      isLarge: () => false,
      onPin: () => undefined,
      onNotThis: () => undefined,
      onDismiss: () => (dismissed += 1),
    };
    cards = createCardHost(document, events, ENGLISH);
  });

  it('puts nothing into the page before a card opens (A15, S1)', () => {
    expect(document.documentElement.outerHTML).toBe(
      '<html><head></head><body><p>Text</p></body></html>',
    );
  });

  it('adds one host outside the body, without a word of ours, and removes it', () => {
    cards.open(order);
    const host = document.documentElement.lastElementChild;
    // A reader's own text spacing (1.4.12) reaches it: the rest of the page's style does not.
    expect(host?.outerHTML).toBe(
      '<div style="all: initial !important; letter-spacing: initial; word-spacing: initial; line-height: initial;"></div>',
    );
    expect(host?.shadowRoot).toBeNull();
    expect(cards.owns(host)).toBe(true);
    cards.close();
    expect(document.documentElement.outerHTML).toBe(
      '<html><head></head><body><p>Text</p></body></html>',
    );
    expect(cards.owns(host)).toBe(false);
  });

  it('is prepared with the texts of its card, and without a trace in the page', () => {
    let asked = 0;
    const counted = {
      ...ENGLISH,
      say: (...given: Parameters<typeof ENGLISH.say>) => {
        asked += 1;
        return ENGLISH.say(...given);
      },
    };
    const events = {
      isLarge: () => false,
      onPin: () => undefined,
      onNotThis: () => undefined,
      onDismiss: () => undefined,
    };
    createCardHost(document, events, counted).prepare(order);
    expect(asked).toBeGreaterThan(0);
    expect(document.documentElement.outerHTML).toBe(
      '<html><head></head><body><p>Text</p></body></html>',
    );
  });

  it('shows one card at a time', () => {
    cards.open(order);
    cards.open({ ...order, card: 'washington-2025' });
    expect(document.documentElement.childElementCount).toBe(3);
  });

  it('a card that is not there is dismissed and adds nothing', () => {
    cards.open({ ...order, card: 'toString' });
    expect([dismissed, document.documentElement.childElementCount]).toEqual([1, 2]);
  });
});

describe('card trail', () => {
  it('goes forth and back', () => {
    const there = createTrail('a').to('b').to('c');
    expect([there.card, there.back?.card, there.back?.back?.card, there.back?.back?.back]).toEqual([
      'c',
      'b',
      'a',
      undefined,
    ]);
  });

  it('following a chip to the card that is shown changes nothing', () => {
    const trail = createTrail('a');
    expect(trail.to('a')).toBe(trail);
  });
});
