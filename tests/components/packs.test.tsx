// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PacksPart } from '../../components/packs/PacksPart.tsx';
import { parsePack } from '../../core/packs/parse-pack.ts';
import { PACK_TEXT } from '../support/teacher-pack.ts';
import { axeProblems, control, focused, textOf } from './draw.ts';
import { drawWithWords } from './draw-words.tsx';
import { packsProps } from './options-fixtures.ts';
import type { PacksProps } from '../../components/packs/packs-view.ts';

const turn = (ms = 30) => new Promise((done) => setTimeout(done, ms));
const part = (change: Partial<PacksProps> = {}): HTMLElement =>
  drawWithWords(<PacksPart {...packsProps(change)} />);
const names = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? textOf(button),
  );

/** Chooses a file, as a reader does. */
async function choose(root: HTMLElement): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no field for a file');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'pack.json')] });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await turn();
}

describe('packs in the options (E4)', () => {
  it('are listed with their entries and what is to be looked at; limits are said in words', async () => {
    const root = part();
    expect([...root.querySelectorAll('.pack-list strong')].map(textOf)).toEqual([
      'Our school',
      'Year 9 history',
    ]);
    expect(textOf(root)).toContain('At most 20 packs, each of at most 2,000 entries and 1 MB.');
    expect(textOf(root.querySelector('.problems'))).toBe(
      'strike · name: “Strike” is made of everyday words: it will be marked too often.',
    );
    expect(await axeProblems(root)).toEqual([]);
  });

  it('of the school can be saved, and neither changed nor removed (E1)', () => {
    expect(names(part()).slice(0, 4)).toEqual([
      'Save as a file: Our school',
      'Edit: Year 9 history',
      'Save as a file: Year 9 history',
      'Remove: Year 9 history',
    ]);
  });

  it('are locked where the school has said so, and in a private window (E1)', () => {
    const locked = part({ isLocked: true });
    expect(textOf(locked.querySelector('.locked'))).toContain('set by your school');
    const onlySave = ['Save as a file: Our school', 'Save as a file: Year 9 history'];
    expect(names(locked)).toEqual(onlySave);
    expect(names(part({ isPrivate: true }))).toEqual(onlySave);
  });

  it('are removed on the second click', async () => {
    const removed: string[] = [];
    const root = part({ onRemovePack: async (id) => void removed.push(id) });
    control(root, 'Remove: Year 9 history').click();
    await turn();
    expect(removed).toEqual([]);
    expect(focused()).toBe('Cancel');
    control(root, 'Remove').click();
    await turn();
    expect(removed).toEqual(['year-nine']);
    expect(focused()).toBe('Knowledge packs');
    expect(textOf(root)).toContain('“Year 9 history” is removed.');
  });

  it('keep the focus where a question is answered with no', async () => {
    const root = part();
    control(root, 'Remove: Year 9 history').click();
    await turn();
    control(root, 'Cancel').click();
    await turn();
    expect(focused()).toBe('Remove: Year 9 history');
  });

  it('show what a file holds and what is wrong with it before anything is stored', async () => {
    const taken: string[] = [];
    const { pack } = parsePack(PACK_TEXT);
    const root = part({
      onReadPack: async () => ({
        json: PACK_TEXT,
        pack,
        isKnown: true,
        problems: [
          { entry: 'harbor', field: 'terms.0.end', fault: 'noDay', severity: 'error' },
          { entry: 'harbor', field: 'born', fault: 'tooLong', values: [400], severity: 'error' },
        ],
      }),
      onTakePack: async (json) => {
        taken.push(json);
        return [];
      },
    });
    await choose(root);
    const seen = textOf(root.querySelector('.pack-import'));
    expect(seen).toContain('Year 9 history: 2 entries, 1 entry of ours hidden');
    expect(seen).toContain('Harbor Strike of 1911 Conflict');
    expect(seen).toContain('1 entry has errors and is left out:');
    expect(seen).toContain('harbor · terms.0.end: The calendar has no such day.');
    expect(seen).toContain('harbor · born: Too long: at most 400 characters.');
    expect(taken).toEqual([]);
    expect(await axeProblems(root)).toEqual([]);
    control(root, 'Replace the pack of this name').click();
    await turn();
    expect(taken).toEqual([PACK_TEXT]);
    expect(textOf(root.querySelector('.pack-import'))).toContain('“Year 9 history” is stored.');
    expect(document.activeElement?.getAttribute('type')).toBe('file');
  });

  it.each([
    ['notJson', 'This file is not JSON: it is another kind of file, or it is cut off.'],
    ['notPack', 'This file is JSON, but no pack'],
    ['tooBig', 'This file is too big: a pack has at most 1 MB.'],
  ] as const)('offer nothing to take where a file is %s, and say why', async (fault, says) => {
    const problem = { entry: '-', field: '-', fault, values: [1], severity: 'error' } as const;
    const root = part({
      onReadPack: async () => ({ json: '', pack: undefined, isKnown: false, problems: [problem] }),
    });
    await choose(root);
    const seen = textOf(root.querySelector('.pack-import'));
    expect(seen).toContain(`This file cannot be used as a pack.${says}`);
    expect(seen).not.toContain('left out');
    expect(names(root)).not.toContain('Add this pack');
  });
});
