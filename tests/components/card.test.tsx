// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Card, CARD_NAME_ID } from '../../components/card/Card.tsx';
import { drawCard, labels, propsOf } from './draw-card.tsx';
import { WordsContext } from '../../components/words/words.ts';
import { FOLDS } from '../../components/card/folds.ts';
import { ENGLISH } from '../support/words.ts';
import { KINDS } from '../../core/knowledge/kinds.ts';
import { timelineOfSpans } from '../../core/timeline/timeline.ts';
import { reportText } from '../../components/card/report-text.ts';
import { reportAddress } from '../../components/shared/addresses.ts';
import { leaderCard } from './leader-card-fixture.ts';
import { hostileCard } from './odd-card-fixtures.ts';
import { CARD_FIXTURES, disputedCard, summitCard } from './card-fixtures.ts';
import { axeProblems, control, draw, textOf } from './draw.ts';

const bornBy = (sources: readonly number[]) => ({
  label: 'born' as const,
  value: `Said by ${sources.length}`,
  sources,
  chips: [],
});

const numbers = (...all: (readonly number[])[]): string =>
  textOf(drawCard({ ...leaderCard, facts: all.map(bornBy) }).querySelector('.facts'));

describe('card', () => {
  it('every kind has a fixture', () => {
    expect(new Set(Object.values(CARD_FIXTURES).map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it.each(Object.entries(CARD_FIXTURES))(
    '%s has no problem that axe finds (A6)',
    async (_name, model) => {
      expect(await axeProblems(drawCard(model, { open: FOLDS, backTo: 'NATO' }))).toEqual([]);
    },
  );

  it('says the words on the page and whom they mean, and is named by the holder (A5)', () => {
    const root = drawCard(leaderCard);
    expect(textOf(root.querySelector('h2'))).toBe('the UK Prime Minister Keir Starmer');
    expect(textOf(root.querySelector(`#${CARD_NAME_ID}`))).toBe('Keir Starmer');
  });

  it('says sentence, then and now, facts, connections and as of in this order', () => {
    const text = textOf(drawCard(leaderCard));
    const parts = [
      'Leader',
      'Prime Minister of the United Kingdom since 5 July 2024 (when this was written).',
      'Prime Minister when this was written · left office 20 July 2026',
      'PartyLabour1',
      'Washington meeting',
      '2 sources',
      'GOV.UK',
      'As of 1 Aug 2026',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('shows the summary in the level that was chosen', () => {
    expect(textOf(drawCard(leaderCard, { level: 'plain' }).querySelector('.summary'))).toBe(
      leaderCard.summary?.plain,
    );
  });

  it('numbers the sources as the facts name them', () => {
    const root = drawCard(leaderCard, { open: ['sources'] });
    expect([...root.querySelectorAll('sup')].map(textOf)).toEqual(['1', '1', '1,2']);
    expect([...root.querySelectorAll('.source-number')].map(textOf)).toEqual(['1', '2']);
  });

  it('links sources without telling where the reader came from (P5)', () => {
    const links = drawCard(leaderCard, { open: ['sources'] }).querySelectorAll('a');
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    }
  });

  it('text that looks like markup stays text, and only https becomes a link (S7)', () => {
    const root = drawCard(hostileCard, { open: FOLDS });
    expect(root.querySelectorAll('img, script, b').length).toBe(0);
    expect(textOf(root.querySelector('h2'))).toBe('<img src=x onerror=alert(1)>');
    expect(root.querySelectorAll('a').length).toBe(0);
  });

  it('says "Disputed" and gives every position with who holds it (ED2)', () => {
    expect(textOf(drawCard(disputedCard).querySelector('.disputed'))).toBe('Disputed');
    control(drawCard(disputedCard), 'Who says what');
    const root = drawCard(disputedCard, { open: ['positions'] });
    expect([...root.querySelectorAll('.positions dt')].map(textOf)).toEqual([
      'Ukraine',
      'Russia',
      'UN General Assembly',
    ]);
  });

  it('has one picture where room is short: beside a map the strip waits folded, and is lost nowhere', () => {
    const { map } = summitCard;
    const { timeline } = leaderCard;
    if (map === undefined || timeline === undefined) throw new Error('no pictures');
    const both = { ...leaderCard, map };
    expect(drawCard(both).querySelectorAll('svg.map, svg.timeline')).toHaveLength(2);
    const tight = drawCard(both, { isTight: true });
    expect(tight.querySelectorAll('svg.map, svg.timeline')).toHaveLength(1);
    control(tight, 'Offices');
    const open = drawCard(both, { isTight: true, open: ['timeline'] });
    expect(open.querySelectorAll('#timeline svg.timeline')).toHaveLength(1);
    expect(drawCard(leaderCard, { isTight: true }).querySelectorAll('svg.timeline')).toHaveLength(
      1,
    );
  });

  it('shows notices (ED3)', () => {
    control(drawCard(disputedCard), 'Review was due 1 Oct 2026');
    expect(textOf(drawCard(disputedCard, { open: ['notices'] }).querySelector('#notices'))).toBe(
      'Due for review since 1 October 2026: something may have changed.',
    );
  });

  it('a chip turns to its entity', () => {
    const seen: string[] = [];
    const root = drawCard(leaderCard, { onChip: (entity) => seen.push(entity) });
    control(root, 'Washington meeting, August 2025').click();
    expect(seen).toEqual(['washington-2025']);
  });

  it('a chip stands where the text has its name, or behind the text', () => {
    const root = drawCard(summitCard);
    expect([...root.querySelectorAll('.facts dd')].map(textOf)[2]).toBe(
      'Donald Trump, Volodymyr Zelenskyy, Keir Starmer, Emmanuel Macron and five others1,2',
    );
    expect([...root.querySelectorAll('.facts .chip')].map(textOf)).toEqual(['Keir Starmer']);
    expect(textOf(drawCard(leaderCard).querySelector('.connections p'))).toContain(
      'Washington meeting, August 2025: took part · 18 August 2025',
    );
  });

  it('offers a way back only after a chip', () => {
    const seen: string[] = [];
    expect(() => control(drawCard(summitCard), 'Back to Keir Starmer')).toThrow('no control');
    const root = drawCard(summitCard, { backTo: 'Keir Starmer', onBack: () => seen.push('back') });
    control(root, 'Back to Keir Starmer').click();
    expect(seen).toEqual(['back']);
  });

  it('calls back for each small action', () => {
    const seen: string[] = [];
    const root = drawCard(leaderCard, {
      onPin: () => seen.push('pin'),
      onClose: () => seen.push('close'),
      onFold: (fold) => seen.push(fold),
      onNotThis: () => seen.push('not this'),
      onLevel: (level) => seen.push(level),
    });
    for (const name of ['Keep open', 'Close', 'Why this?', 'Not this', 'Plain words'])
      control(root, name).click();
    expect(seen).toEqual(['pin', 'close', 'why', 'not this', 'plain']);
  });

  it('says why: words, rule, date and what set it, runners-up, confidence in words and as a number', () => {
    const root = drawCard(leaderCard, { open: ['why'] });
    expect([...root.querySelectorAll('.why dd')].map(textOf)).toEqual([
      '“the UK Prime Minister”',
      'an office of a country or body, and who held it then',
      '14 August 2025, the date of the article',
      'Rishi Sunak',
      'very sure: right in 97 of 100 such cases',
    ]);
  });

  it('copies a report in one action, as long as there is no address to send it to (ED7)', () => {
    const seen: string[] = [];
    control(
      drawCard(leaderCard, { onReport: () => seen.push('report') }),
      'Report a mistake',
    ).click();
    expect(seen).toEqual(['report']);
    expect(
      textOf(drawCard(leaderCard, { report: 'copied' }).querySelector('[role="status"]')),
    ).toBe('Report copied');
    expect(() => control(drawCard(leaderCard, { report: 'none' }), 'Report a mistake')).toThrow(
      'no control',
    );
  });

  it('offers no report where a school has switched it off', () => {
    expect(() => control(drawCard(leaderCard, { report: 'off' }), 'Report a mistake')).toThrow(
      'no control',
    );
  });

  it('a report holds the entity, what the card says and its sources, and nothing about the page (ED7)', () => {
    expect(reportText(leaderCard, ENGLISH).split('\n').filter(Boolean)).toEqual([
      'Backgrounder: a mistake in “Keir Starmer” (keir-starmer)',
      'What is wrong, and where it can be checked:',
      'What the card says:',
      'Prime Minister of the United Kingdom since 5 July 2024 (when this was written).',
      'Prime Minister when this was written · left office 20 July 2026',
      '- Party: Labour [1]',
      '- Born: 2 September 1962 [1]',
      '- Before: Rishi Sunak (5 July 2024) [1, 2]',
      '[1] GOV.UK, Past Prime Ministers, https://www.gov.uk/government/history/past-prime-ministers',
      expect.stringMatching(/^\[2\] .*, https:/),
      'As of 1 August 2026',
    ]);
  });

  it('an address gets the entity and nothing about the page (ED7)', () => {
    expect(reportAddress('keir-starmer', 'https://example.org/report')).toBe(
      'https://example.org/report?entity=keir-starmer',
    );
    expect(reportAddress('keir-starmer')).toBeUndefined();
  });

  it('says several statements of one label as one row: sides, claims', () => {
    const root = drawCard(CARD_FIXTURES.conflict);
    expect(labels(root).filter((label) => label === 'Sides')).toHaveLength(1);
    const row = [...root.querySelectorAll('.facts > div')].find(
      (div) => textOf(div.querySelector('dt')) === 'Sides',
    );
    expect([...(row?.querySelectorAll('dd') ?? [])].map(textOf)).toEqual([
      'North and allies: North Korea, China1',
      'South and allies: South Korea, United Nations Command1',
    ]);
  });

  it('marks what the knowledge says as English in an interface of another language (A11)', () => {
    const words = { ...ENGLISH, language: 'de' };
    const root = draw(
      <WordsContext.Provider value={words}>
        <Card {...propsOf(leaderCard)} />
      </WordsContext.Provider>,
    );
    for (const part of ['.sentence', '.then-and-now', `#${CARD_NAME_ID}`, '.facts dd > span'])
      expect([part, root.querySelector(part)?.getAttribute('lang')]).toEqual([part, 'en']);
    expect(root.querySelector('.actions')?.closest('[lang]')?.tagName).toBe('HTML');
    expect(textOf(root.querySelector('.source-line'))).toContain('1. Aug. 2026');
    expect(drawCard(leaderCard).querySelector('[lang]')).toBeNull();
  });

  it('shows the text that was copied and what to do with it, and nothing of it before', () => {
    expect(drawCard(leaderCard, { report: 'ready' }).querySelector('.copied')).toBeNull();
    const copied = drawCard(leaderCard, { report: 'copied' }).querySelector('.copied');
    expect(copied?.querySelector('pre')?.textContent).toBe(reportText(leaderCard, ENGLISH));
    expect(textOf(copied?.querySelector('p') ?? null)).toContain('Nothing was sent.');
  });

  it('numbers sources only where the facts have different ones', () => {
    expect(numbers([0, 1], [0, 1])).not.toContain('1,');
    expect(numbers([0], [0, 1])).toContain('1,2');
  });

  it('a fact of no other label stands alone, and is named for those who hear it', () => {
    const facts = [{ label: 'also' as const, value: 'Said alone', sources: [0], chips: [] }];
    const root = drawCard({ ...leaderCard, facts });
    expect(textOf(root.querySelector('.fact-alone'))).toBe('AlsoSaid alone');
  });

  it('leaves the numbers of sources out where every fact has all of them', () => {
    const facts = leaderCard.facts.map((fact) => ({ ...fact, sources: [0, 1] }));
    expect(drawCard({ ...leaderCard, facts }).querySelectorAll('sup')).toHaveLength(0);
  });

  it('draws no timeline of a single stretch, which the sentence says', () => {
    const spans = [{ label: 'One time', start: 1, end: 900, isCurrent: true }];
    const root = drawCard({ ...summitCard, timeline: timelineOfSpans(spans, 5000) });
    expect(root.querySelector('.timeline')).toBeNull();
  });

  it('reads the timeline aloud as one picture', () => {
    expect(drawCard(leaderCard).querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Timeline: Leader of the Opposition 2020 to 2024; Prime Minister 2024 to 2026. The article is of 14 August 2025.',
    );
  });
});

describe('a card of a teacher’s pack', () => {
  it('says the pack’s name, as text, and the others say none (E4)', () => {
    const packName = 'Year 9 <b>history</b>';
    expect(drawCard({ ...disputedCard, packName }).querySelector('.from-pack')?.textContent).toBe(
      `From “${packName}”`,
    );
    expect(drawCard(disputedCard).querySelector('.from-pack')).toBeNull();
  });
});
