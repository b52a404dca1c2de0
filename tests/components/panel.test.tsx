// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import { WordsContext } from '../../components/words/words.ts';
import { until } from '../support/until.ts';
import { ENGLISH } from '../support/words.ts';
import { CARD_FIXTURES } from './card-fixtures.ts';
import { axeProblems, control, textOf } from './draw.ts';
import { drawWithWords } from './draw-words.tsx';
import { found, overviewWith, PANEL_FIXTURES, sidePanelProps, SIX } from './panel-fixtures.ts';
import type { SidePanelProps } from '../../components/panel/SidePanel.tsx';

const show = (props: SidePanelProps): HTMLElement => drawWithWords(<SidePanel {...props} />);
const fixture = (name: string): HTMLElement =>
  show(PANEL_FIXTURES[name] ?? sidePanelProps({ state: 'waiting' }));
const status = (root: HTMLElement): string => textOf(root.querySelector('main > [role="status"]'));
const buttons = (root: HTMLElement): readonly string[] =>
  [...root.querySelectorAll('button')].map(textOf);
/** A tree is drawn again a moment after a press. */
const heading = (root: HTMLElement, name: string): Promise<boolean> =>
  until(
    async () => textOf(root.querySelector('.panel-entry h2')) === name,
    2000,
    `the entity "${name}"`,
  );

describe('panel', () => {
  // Three hundred lines are fifty times the six of `found`, and take axe as much longer.
  const few = Object.keys(PANEL_FIXTURES).filter((name) => name !== 'many');
  it.each(few)('%s has no problem that axe finds (A6)', async (name) => {
    expect(await axeProblems(fixture(name))).toEqual([]);
  });

  it.each([
    [
      'no-article',
      'This page is no article. Backgrounder reads articles only.',
      ['Explain it anyway'],
    ],
    ['editor', 'This page is for writing; what is being written is not read.', []],
    [
      'no-address',
      'Backgrounder has no access to this page: it is not on the list of news sites, or it is a page of the browser. To have this page alone explained, press the button of Backgrounder in the toolbar.',
      ['On every site'],
    ],
    [
      'no-grants',
      'www.bbc.co.uk is not on the list of news sites, so Backgrounder has no access to this page.',
      [],
    ],
    ['off', 'Backgrounder is off.', ['Turn it on']],
    ['off-here', 'Backgrounder is off on www.bbc.co.uk.', ['Turn it on here']],
    ['insecure', 'This page cannot be read: it did not come over https.', []],
    ['closed', 'The tab of this article has been closed.', []],
    [
      'left',
      'The page does not answer: it may have been put to rest, or opened before an update. Reload it to see its background.',
      ['Reload the page'],
    ],
  ])('%s says so, with what can be done', (name, sentence, actions) => {
    const root = fixture(name);
    expect(status(root)).toBe(sentence);
    expect(buttons(root)).toEqual(actions);
  });

  it('asks for one site, for all, or explains once', () => {
    const seen: string[] = [];
    const root = show(
      sidePanelProps(
        { state: 'no-access', host: 'a.org' },
        { onExplain: () => seen.push('once'), onGrant: (scope) => seen.push(scope) },
      ),
    );
    for (const name of ['Explain this page', 'Always on this site', 'On every site'])
      control(root, name).click();
    expect(seen).toEqual(['once', 'site', 'everywhere']);
  });

  it('offers to load a page again that does not answer', () => {
    const seen: string[] = [];
    const root = show(sidePanelProps({ state: 'left' }, { onReload: () => seen.push('reload') }));
    expect(status(root)).toMatch(/^The page does not answer/);
    control(root, 'Reload the page').click();
    expect(seen).toEqual(['reload']);
  });

  it('keeps the focus when the button of a state goes with it', async () => {
    const root = show(sidePanelProps({ state: 'off' }));
    const button = control(root, 'Turn it on');
    button.focus();
    button.click();
    render(
      <WordsContext.Provider value={ENGLISH}>
        <SidePanel {...sidePanelProps({ state: 'reading', host: 'a.org' })} />
      </WordsContext.Provider>,
      root,
    );
    await until(async () => document.activeElement?.localName === 'h1');
    expect(textOf(document.activeElement)).toBe('The background of this article');
  });

  it('tells each new article once, and names the article’s date', () => {
    const root = fixture('found');
    expect(status(root)).toBe('6 found in “Leaders meet before the summit”');
    expect(textOf(root.querySelector('.panel-article'))).toContain('Article of 14 August 2025');
    expect(textOf(fixture('undated').querySelector('.panel-article'))).toContain(
      'The page gives no date: read as of 14 August 2025',
    );
  });

  it('says of which other language an article is', () => {
    expect(textOf(fixture('odd').querySelector('.panel-article'))).toContain(
      'The article is in Arabic: only names that are the same in English are found.',
    );
  });

  it('keeps text that looks like markup as text, and links only https (S7)', async () => {
    const root = fixture('odd');
    root.querySelector<HTMLElement>('[data-entity="hostile"]')?.click();
    await heading(root, '<img src=x onerror=alert(1)>');
    expect(root.querySelectorAll('img, script').length).toBe(0);
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual([]);
  });

  it('opens the card of an entity that the article does not name, and leads back', async () => {
    const sunak = { ...CARD_FIXTURES.leader, entity: 'rishi-sunak', name: 'Rishi Sunak' };
    const asked: string[] = [];
    const root = show(
      sidePanelProps(found(overviewWith(SIX)), {
        fetchCard: async (entity) => {
          asked.push(entity);
          return sunak;
        },
      }),
    );
    root.querySelector<HTMLElement>('[data-entity="keir-starmer"]')?.click();
    await heading(root, 'Keir Starmer');
    control(root, 'Rishi Sunak').click();
    await heading(root, 'Rishi Sunak');
    expect(asked).toEqual(['rishi-sunak']);
    expect(textOf(root.querySelector('.panel-entry'))).toContain('Not named in this article');
    control(root, 'Back to Keir Starmer').click();
    await heading(root, 'Keir Starmer');
    control(root, 'Back to all').click();
    await until(async () => root.querySelector('.panel-entry') === null);
    expect(document.activeElement?.getAttribute('data-entity')).toBe('keir-starmer');
  });

  it('says when the words of a mention are no longer in the page', async () => {
    const root = show(sidePanelProps(found(overviewWith(SIX)), { onJump: async () => false }));
    root.querySelector<HTMLElement>('[data-entity="keir-starmer"]')?.click();
    await heading(root, 'Keir Starmer');
    control(root, 'Show in the page').click();
    const said = (): string => textOf(root.querySelector('.panel-steps [role="status"]'));
    await until(async () => said() !== '2 mentions' && said() !== 'Mention 1 of 2');
    expect(said()).toBe('These words are no longer in the page.');
  });

  it('offers no way into a page for a text that stands in none', () => {
    const { onJump: _, ...props } = sidePanelProps(found(overviewWith(SIX)));
    const labels = [...show(props).querySelectorAll('[aria-label^="Go to"]')];
    expect(labels).toEqual([]);
  });

  it('neither prints nor saves where a school has switched that off, and says who fixed the level', () => {
    const root = fixture('school');
    expect(buttons(root)).not.toContain('CSV');
    const level = root.querySelector('fieldset:has([name="panel-level"])');
    expect(level?.hasAttribute('disabled')).toBe(true);
    expect(textOf(level)).toContain('set by your school');
  });

  it('draws 300 entities, each with its way into the page', () => {
    const root = fixture('many');
    expect(root.querySelectorAll('.panel-line').length).toBe(300);
    expect(root.querySelectorAll('.panel-line [aria-label^="Go to"]').length).toBe(300);
  });
});
