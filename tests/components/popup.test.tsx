// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { axeProblems, control, textOf } from './draw.ts';
import { drawWithWords } from './draw-words.tsx';
import { FOUND, foundTab, POPUP_FIXTURES, popupProps } from './popup-fixtures.ts';

const fixture = (name: string): HTMLElement => {
  const props = POPUP_FIXTURES[name];
  if (props === undefined) throw new Error(`no fixture ${name}`);
  return drawWithWords(<Popup {...props} />);
};
/** The words of a part, one string for each of its paragraphs, labels and buttons. */
const wordsIn = (root: HTMLElement, part: string): readonly string[] =>
  [...root.querySelectorAll(`${part} :is(p, label, button)`)].map(textOf);

describe('popup', () => {
  // Three hundred lines are lines like the others, and take axe seconds.
  const looked = Object.keys(POPUP_FIXTURES).filter((name) => name !== 'many');
  it.each(looked)('%s has no problem that axe finds (A6)', async (name) => {
    expect(await axeProblems(fixture(name))).toEqual([]);
  });

  it.each([
    ['no-article', ['www.bbc.co.uk on here', 'No article on this page.', 'Explain it anyway']],
    [
      'front-page',
      [
        'www.bbc.co.uk on here',
        'No article here: a front page or a list. Open an article.',
        'Explain it anyway',
      ],
    ],
    [
      'editor',
      [
        'www.bbc.co.uk on here',
        'No article here: this page is for writing, and what is being written is not read.',
      ],
    ],
    ['not-html', ['www.bbc.co.uk on here', 'No article here: this is no text page.']],
    ['unsupported', ['This page cannot be read: it belongs to the browser, or it is a file.']],
    ['insecure', ['This page cannot be read: it did not come over https.']],
    ['refused', ['The browser lets no extension read this page.']],
    [
      'no-script',
      [
        'www.bbc.co.uk',
        'Backgrounder is not in this page: it was open before the extension came or was updated, or it is no text page.',
        'Reload the page',
      ],
    ],
    ['off-here', ['www.bbc.co.uk off on this site']],
    ['reading', ['www.bbc.co.uk on here', 'Reading the article …']],
    ['waiting', []],
    [
      'once',
      [
        'example.org on here',
        'Read this once, because you asked.',
        'Always on this site',
        'On every site',
      ],
    ],
    [
      'no-access',
      [
        'a-rather-long-name-of-a-site.example.org is not on the list of news sites, so Backgrounder has no access to this page.',
        'Explain this page',
        'Always on this site',
        'On every site',
      ],
    ],
  ])('%s says so, and offers what can be done', (name, words) => {
    expect(wordsIn(fixture(name), '.site')).toEqual(words);
  });

  it('lists what was found in reading order, and jumps to the first mention', () => {
    const seen: number[] = [];
    const props = popupProps(foundTab(), { onJump: (first) => seen.push(first) });
    const root = drawWithWords(<Popup {...props} />);
    expect(textOf(root.querySelector('h2'))).toBe('6 marked of 7 · article of 14 August 2025');
    const lines = [...root.querySelectorAll<HTMLElement>('.found li button')];
    expect(lines.map(textOf)).toEqual([
      'Keir Starmer “the UK Prime Minister”×4, 4 mentions',
      'Donald Trump×9, 9 mentions',
      'Vladimir Putin×12, 12 mentions',
      'Anchorage summit, August 2025 “the Alaska summit”',
      'Russo-Ukrainian War “the war in Ukraine”×3, 3 mentions',
      'NATO×2, 2 mentions',
      'Donbas (not marked)',
    ]);
    lines[3]?.click();
    expect(seen).toEqual([5]);
  });

  it('says when the article gave no date, and when nothing was found', () => {
    const root = drawWithWords(<Popup {...popupProps(foundTab({ found: [], hasDate: false }))} />);
    expect(textOf(root.querySelector('.found'))).toBe(
      'Nothing found · no date given, read as of 14 August 2025The article names no leader, summit, conflict or other entry that we know.',
    );
  });

  it('names the language of an article that is not English', () => {
    expect(textOf(fixture('language').querySelector('.found .note'))).toBe(
      'The article is in German (Germany): only names that are the same in English are found.',
    );
    expect(fixture('found').querySelector('.found .note')).toBeNull();
  });

  it('takes any nonsense for a language', () => {
    const root = drawWithWords(<Popup {...popupProps(foundTab({ lang: '<b>x' }))} />);
    expect(textOf(root.querySelector('.found .note'))).toContain('The article is in <b>x:');
  });

  it('counts the kinds', () => {
    const root = drawWithWords(<Popup {...popupProps(foundTab())} />);
    expect([...root.querySelectorAll('.kinds label')].map(textOf)).toEqual([
      'Leaders3',
      'Summits1',
      'Conflicts1',
      'Organizations1',
      'Agreements0',
      'Territories1',
    ]);
  });

  it('offers to explain once, always here, or everywhere, where there is no access', () => {
    const seen: string[] = [];
    const props = popupProps(
      { state: 'no-access', host: 'a.org' },
      { onExplain: () => seen.push('explain'), onGrant: (scope) => seen.push(scope) },
    );
    const root = drawWithWords(<Popup {...props} />);
    for (const name of ['Explain this page', 'Always on this site', 'On every site'])
      control(root, name).click();
    expect(seen).toEqual(['explain', 'site', 'everywhere']);
  });

  it('switches nothing from a private window (P6)', () => {
    const root = drawWithWords(<Popup {...popupProps(foundTab(), { isPrivate: true })} />);
    const inputs = [...root.querySelectorAll('input')];
    expect(inputs.length).toBe(10);
    expect(inputs.filter((input) => !input.matches(':disabled, fieldset[disabled] *'))).toEqual([]);
  });

  it('disables every control that a school has set, and says so (E1)', () => {
    const root = fixture('school');
    const inputs = [...root.querySelectorAll('input')];
    expect(inputs.filter((input) => !input.matches(':disabled, fieldset[disabled] *'))).toEqual([]);
    expect([...root.querySelectorAll('.locked')].map(textOf)).toEqual([
      'set by your school',
      'set by your school',
      'set by your school',
      'set by your school',
    ]);
  });

  it('offers no access that a school does not want to be asked for', () => {
    expect(wordsIn(fixture('school-access'), '.site')).toEqual([
      'example.org is not on the list of news sites, so Backgrounder has no access to this page.',
    ]);
    expect(textOf(fixture('school-access').querySelector('.site .locked'))).toBe(
      'set by your school',
    );
  });

  it('disables only what a school has set', () => {
    const props = popupProps(foundTab(), { locked: new Set(['readingLevel']) });
    const root = drawWithWords(<Popup {...props} />);
    const disabled = [...root.querySelectorAll('input')].filter((input) =>
      input.matches(':disabled, fieldset[disabled] *'),
    );
    expect(disabled.map((input) => input.name)).toEqual(['level', 'level']);
  });

  it('says aloud that a change was not stored', () => {
    expect(textOf(fixture('not-stored').querySelector('[role="alert"]'))).toBe(
      'The browser could not store this change. What was stored before is still there.',
    );
  });

  it('shows nothing but the switch while it is off everywhere', () => {
    expect(textOf(fixture('off'))).toBe(
      'Backgrounder off everywhereNothing is read or marked on any page. Panel with everything OptionsNothing leaves this browser.',
    );
  });

  it('keeps 300 entities and a name of 200 characters', () => {
    expect(fixture('many').querySelectorAll('.found li').length).toBe(300);
    expect(textOf(fixture('long').querySelector('.found li')).length).toBeGreaterThan(200);
    expect(FOUND.length).toBe(7);
  });
});
