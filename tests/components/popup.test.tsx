// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { axeProblems, control, draw, textOf } from './draw.ts';
import { FOUND, POPUP_FIXTURES, popupProps } from './popup-fixtures.ts';

const found = {
  state: 'found',
  host: 'a.org',
  found: FOUND,
  articleDate: '2025-08-14',
  hasDate: true,
} as const;

describe('popup', () => {
  it.each(Object.entries(POPUP_FIXTURES))(
    '%s has no problem that axe finds (A6)',
    async (_name, props) => {
      expect(await axeProblems(draw(<Popup {...props} />))).toEqual([]);
    },
  );

  it.each([
    [
      'no-article',
      'www.bbc.co.uk on No article on this page. Backgrounder reads articles only, not front pages or lists. Explain it anyway',
    ],
    ['unsupported', 'This page cannot be read: it is not a page of the web.'],
    ['off-here', 'www.bbc.co.uk off on this site'],
  ])('%s says so', (name, words) => {
    const props = POPUP_FIXTURES[name];
    if (props === undefined) throw new Error(`no fixture ${name}`);
    expect(
      textOf(draw(<Popup {...props} />).querySelector('.site'))
        .replace('onNo', 'on No')
        .replace('.Explain', '. Explain'),
    ).toBe(words);
  });

  it('lists what was found in reading order, and jumps to the first mention', () => {
    const seen: number[] = [];
    const root = draw(<Popup {...popupProps(found, { onJump: (first) => seen.push(first) })} />);
    expect(textOf(root.querySelector('h2'))).toBe('7 found · article of 14 August 2025');
    const lines = [...root.querySelectorAll<HTMLElement>('.found li button')];
    expect(lines.slice(0, 2).map(textOf)).toEqual([
      'Keir Starmer “the UK Prime Minister”×4',
      'Donald Trump×9',
    ]);
    lines[3]?.click();
    expect(seen).toEqual([5]);
  });

  it('says when the article gave no date', () => {
    const root = draw(<Popup {...popupProps({ ...found, found: [], hasDate: false })} />);
    expect(textOf(root.querySelector('h2'))).toBe(
      'Nothing found · no date given, read as of 14 August 2025',
    );
  });

  it('counts the kinds', () => {
    const root = draw(<Popup {...popupProps(found)} />);
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
    const root = draw(<Popup {...props} />);
    for (const name of ['Explain this page', 'Always on this site', 'On every site'])
      control(root, name).click();
    expect(seen).toEqual(['explain', 'site', 'everywhere']);
  });

  it('switches nothing from a private window (P6)', () => {
    const root = draw(<Popup {...popupProps(found, { isPrivate: true })} />);
    const inputs = [...root.querySelectorAll('input')];
    expect(inputs.length).toBe(10);
    expect(inputs.filter((input) => !input.matches(':disabled, fieldset[disabled] *'))).toEqual([]);
  });

  it('shows nothing but the switch while it is off everywhere', () => {
    const root = draw(<Popup {...popupProps({ state: 'waiting' }, { isEnabled: false })} />);
    expect(textOf(root)).toBe('Backgrounder off everywhereNothing leaves this browser.Options');
  });
});
