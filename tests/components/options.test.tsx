// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import { axeProblems, control, textOf } from './draw.ts';
import { drawWithWords } from './draw-words.tsx';
import { OPTIONS_FIXTURES, optionsProps, READ_SITES, packsProps } from './options-fixtures.ts';
import type { OptionsProps } from '../../components/options/options-view.ts';

const options = (change: Partial<OptionsProps> = {}): HTMLElement =>
  drawWithWords(<Options {...optionsProps(change)} />);
/** Preact draws what has changed in a later task. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
const part = (root: HTMLElement, id: string): string => textOf(root.querySelector(`#${id}`));

/** Chooses a file in the part with the lists of sites. */
async function chooseFile(root: HTMLElement, file: File): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

describe('options', () => {
  it.each(Object.entries(OPTIONS_FIXTURES))(
    '%s has no problem that axe finds (A6)',
    async (_name, props) => {
      expect(await axeProblems(drawWithWords(<Options {...props} />))).toEqual([]);
    },
  );

  it('changes one setting at a time', () => {
    const seen: object[] = [];
    const root = options({ onChange: (change) => seen.push(change) });
    for (const name of [
      'every mention',
      'a thick line, a color for each kind',
      'on click',
      'Large',
      'Plain: short sentences',
      'Show the number found on the toolbar button',
    ])
      control(root, name).click();
    expect(seen).toEqual([
      { density: 'every' },
      { markStyle: 'strong' },
      { openMode: 'click' },
      { cardSize: 'large' },
      { readingLevel: 'plain' },
      { showBadge: false },
    ]);
  });

  it('takes a number of marks within its range, and says so of any other', async () => {
    const seen: object[] = [];
    const root = options({ onChange: (change) => seen.push(change) });
    const input = root.querySelector<HTMLInputElement>('input[type="number"]');
    if (input === null) throw new Error('no number');
    const said: string[] = [];
    for (const value of ['2', '', '7.5', '20']) {
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn();
      said.push(textOf(root.querySelector('#max-marks-problem')));
    }
    const range = 'A whole number from 3 to 50.';
    expect(said).toEqual([range, range, range, '']);
    expect(seen).toEqual([{ maxMarks: 20 }]);
  });

  it('lists sites, and takes them back', () => {
    const seen: string[] = [];
    const root = options({
      onSiteOn: (host) => seen.push(host),
      onRevoke: (pattern) => seen.push(pattern),
    });
    control(root, 'Switch on: example.org').click();
    control(root, 'Remove: every site').click();
    expect(seen).toEqual(['example.org', 'https://*/*']);
  });

  it.each([
    ['not-a-site', 'This is not the name of a site.'],
    ['too-many', 'The list is full: it holds 2,000 sites.'],
  ] as const)('keeps what was typed where it is refused: %s', async (answer, words) => {
    const root = options({ onSiteOff: () => answer });
    const input = root.querySelector<HTMLInputElement>('form input');
    if (input === null) throw new Error('no field');
    input.value = 'nonsense';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await drawn();
    expect(textOf(root.querySelector('#add-site-problem'))).toBe(words);
    expect(input.value).toBe('nonsense');
  });

  it('shows what a file holds before it is taken over, with each line that was not understood', async () => {
    const taken: unknown[] = [];
    const root = options({
      onTakeSites: async (sites) => {
        taken.push(sites);
        return true;
      },
    });
    await chooseFile(root, new File(['x'], 'sites.txt'));
    expect([...root.querySelectorAll('.site-file [role="status"] :is(p, li)')].map(textOf)).toEqual(
      [
        '2 sites to switch off',
        '1 site to allow',
        '2 lines were not understood and are left out:',
        'Line 3: off not a site',
        'Line 9: perhaps example.net',
      ],
    );
    expect(taken).toEqual([]);
    control(root, 'Take over').click();
    await drawn();
    expect(taken).toEqual([READ_SITES]);
    expect(textOf(root.querySelector('.site-file [role="status"]'))).toBe('Taken over.');
  });

  it('offers nothing to take over from a file without anything new', async () => {
    const root = options({ onReadSites: async () => ({ off: [], allowed: [], problems: [] }) });
    await chooseFile(root, new File(['#'], 'sites.txt'));
    expect(textOf(root.querySelector('.site-file [role="status"]'))).toBe(
      'Nothing new in this file.',
    );
    expect(() => control(root, 'Take over')).toThrow('no control');
  });

  it('says when a file can not be read', async () => {
    const root = options({ onReadSites: () => Promise.reject(new Error('gone')) });
    await chooseFile(root, new File([''], 'sites.txt'));
    expect(textOf(root.querySelector('.site-file .problem'))).toBe(
      'This file is empty, too large, or no text but a picture or another kind of file. A list of sites is a text file with one address in each line.',
    );
  });

  it('shows the keys, and the way to change them', () => {
    let count = 0;
    const root = options({ onKeys: () => (count += 1) });
    expect(part(root, 'keys')).toBe(
      'KeysThe browser holds these keys; they are changed on its own page.Next mark on the pageAlt+Shift+JPrevious mark on the pageAlt+Shift+KTurn Backgrounder on or offno keyChange keys',
    );
    control(root, 'Change keys').click();
    expect(count).toBe(1);
    expect(part(options({ onKeys: undefined }), 'keys')).toContain('list of extensions');
  });

  it('shows what is stored in full, and erases it only on the second click', async () => {
    let count = 0;
    const root = options({
      onErase: async () => {
        count += 1;
        return true;
      },
    });
    expect(root.querySelector('.stored')?.textContent).toBe(optionsProps().stored);
    control(root, 'Erase everything stored').click();
    await drawn();
    expect(count).toBe(0);
    control(root, 'Erase').click();
    await drawn();
    expect(count).toBe(1);
    expect(part(root, 'privacy')).toContain('Everything is erased.');
    expect(part(options({ stored: '' }), 'privacy')).toContain('Nothing is stored.');
  });

  it('names the knowledge file with its counts in order, and says when it could not be read', () => {
    const about = part(options(), 'about');
    expect(about).toContain(
      'AboutVersion 0.1.0.Knowledge file of 1 August 2026, withLeaders2,922Summits645Conflicts266Organizations264Agreements80Territories120packs1',
    );
    expect(part(options({ pack: null }), 'about')).toContain(
      'The knowledge file could not be read. Reinstalling helps.',
    );
  });

  it('disables every setting that a school has set, and says so beside each (E1)', () => {
    const root = drawWithWords(<Options {...(OPTIONS_FIXTURES['school'] ?? optionsProps())} />);
    const inputs = [...root.querySelectorAll('input')];
    expect(inputs.filter((input) => !input.matches(':disabled, fieldset[disabled] *'))).toEqual([]);
    expect([...root.querySelectorAll('.locked')].map(textOf)).toEqual(
      // Nine settings, the packs as a whole, and the school's own one among them.
      Array(11).fill('set by your school'),
    );
  });

  it('changes nothing from a private window (P6)', () => {
    const root = options({ isPrivate: true, packs: packsProps({ isPrivate: true }) });
    const free = [...root.querySelectorAll<HTMLElement>('input, .site-lines button')].filter(
      (input) => !input.matches(':disabled, fieldset[disabled] *'),
    );
    expect(free).toEqual([]);
    expect(root.querySelector('.notice')?.textContent).toContain('A private window');
  });

  it('says aloud that a change was not stored', () => {
    expect(textOf(options({ isNotStored: true }).querySelector('[role="alert"]'))).toBe(
      'The browser could not store this change. What was stored before is still there.',
    );
  });
});
