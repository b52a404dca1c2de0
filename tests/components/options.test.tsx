// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import { DEFAULT_SETTINGS, MAX_MARKS_RANGE } from '../../platform/settings.ts';
import { axeProblems, control, draw, textOf } from './draw.ts';
import type { OptionsProps } from '../../components/options/options-view.ts';

const nothing = (): void => undefined;
const props: OptionsProps = {
  values: { ...DEFAULT_SETTINGS, sitesOff: ['a.org'] },
  maxMarksRange: MAX_MARKS_RANGE,
  granted: [{ pattern: 'https://*/*', label: 'every site' }],
  newsSites: 300,
  version: '0.1.0',
  pack: { date: '2026-08-01', counts: { leader: 2140, packs: 1 } },
  onChange: nothing,
  onSiteOn: nothing,
  onSiteOff: () => false,
  onRevoke: nothing,
  onErase: nothing,
};

describe('options', () => {
  it('has no problem that axe finds (A6)', async () => {
    expect(await axeProblems(draw(<Options {...props} />))).toEqual([]);
  });

  it('changes one setting at a time', () => {
    const seen: object[] = [];
    const root = draw(<Options {...props} onChange={(change) => seen.push(change)} />);
    for (const name of ['every mention', 'on click', 'Plain: short sentences'])
      control(root, name).click();
    expect(seen).toEqual([{ density: 'every' }, { openMode: 'click' }, { readingLevel: 'plain' }]);
  });

  it('lists sites, and takes them back', () => {
    const seen: string[] = [];
    const root = draw(
      <Options
        {...props}
        onSiteOn={(host) => seen.push(host)}
        onRevoke={(pattern) => seen.push(pattern)}
      />,
    );
    control(root, 'Switch on: a.org').click();
    control(root, 'Remove: every site').click();
    expect(seen).toEqual(['a.org', 'https://*/*']);
  });

  it('says when a name of a site is refused', async () => {
    const root = draw(<Options {...props} />);
    root
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(textOf(root.querySelector('[role="status"]'))).toBe('This is not the name of a site.');
  });

  it('names the knowledge file, and says when it could not be read', () => {
    expect(textOf(draw(<Options {...props} />).querySelector('#about-part')?.parentElement)).toBe(
      'AboutVersion 0.1.0.Knowledge file of 1 August 2026, withLeaders2,140packs1',
    );
    expect(
      textOf(draw(<Options {...props} pack={null} />).querySelector('.problem:not([role])')),
    ).toBe('The knowledge file could not be read. Reinstalling helps.');
  });
});
