// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PackEditor } from '../../components/packs/PackEditor.tsx';
import { PacksPart } from '../../components/packs/PacksPart.tsx';
import { emptyDraft } from '../../core/packs/draft.ts';
import { parsePack } from '../../core/packs/parse-pack.ts';
import { PACK_TEXT } from '../support/teacher-pack.ts';
import { axeProblems, control, textOf } from './draw.ts';
import { drawWithWords } from './draw-words.tsx';
import { leaderCard } from './leader-card-fixture.ts';
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

/** The accessible name of what has the focus. */
const focused = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? textOf(document.activeElement);
const submit = async (root: HTMLElement): Promise<void> => {
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await turn();
};
const editor = (
  change: Partial<PacksProps> = {},
  onClose: () => void = () => undefined,
): HTMLElement =>
  drawWithWords(
    <PackEditor
      {...packsProps(change)}
      initial={emptyDraft('My pack', '2026-09-01')}
      onClose={onClose}
    />,
  );
const type = async (root: HTMLElement, label: string, text: string): Promise<void> => {
  const field = [...root.querySelectorAll('label')]
    .findLast((own) => textOf(own.querySelector('span')) === label)
    ?.querySelector<HTMLInputElement>('input, textarea');
  if (!field) throw new Error(`no field ${label}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await turn();
};

describe('the editor of a pack (E4)', () => {
  it('adds an entry of a kind, says errors beside their fields, and stores only without any', async () => {
    const stored: string[] = [];
    let errors: false | 'first' | 'second' = 'first';
    const root = editor({
      onCheck: async () =>
        errors
          ? [
              {
                entry: errors === 'first' ? 'harbor-strike' : 'second-strike',
                field: 'start',
                fault: 'missing',
                severity: 'error',
              },
            ]
          : [],
      onPreview: async () => (errors ? undefined : leaderCard),
      onTakePack: async (json) => {
        stored.push(json);
        return [];
      },
    });
    await type(root, 'Name', 'Harbor Strike');
    const kind = root.querySelector('select');
    if (kind === null) throw new Error('no choice of kinds');
    kind.value = 'conflict';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await turn();
    control(root, 'Add the entry').click();
    await turn(400);
    expect(focused()).toBe('Entry: Harbor Strike');
    const start = [...root.querySelectorAll('label')].find((own) =>
      textOf(own).startsWith('Beginning'),
    );
    // Nothing is wrong yet: it is not there yet.
    expect(textOf(start)).toBe('Beginning');
    expect(textOf(root)).toContain('There is no card yet. Still to be filled in: Beginning.');
    await submit(root);
    expect(stored).toEqual([]);
    expect(textOf(start)).toBe('BeginningThis is still missing.');
    expect(start?.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(start?.querySelector('input'));
    expect(textOf(root)).toContain('1 error has to be put right first.');
    // An entry that comes later begins anew.
    errors = 'second';
    await type(root, 'Name', 'Second Strike');
    control(root, 'Add the entry').click();
    await turn(400);
    expect(root.querySelectorAll('[aria-invalid="true"]')).toHaveLength(0);
    control(root, 'Remove this entry').click();
    await turn();
    control(root, 'Remove').click();
    await turn();
    expect(focused()).toBe('Entries');
    control(root, 'Harbor Strike Conflict').click();
    await turn();
    expect(await axeProblems(root)).toEqual([]);
    errors = false;
    await type(root, 'Beginning', '1911-06-14');
    await turn(400);
    expect(root.querySelector('.card-preview')?.shadowRoot?.textContent).toContain('Keir Starmer');
    await submit(root);
    expect(JSON.parse(stored[0] ?? '{}')).toMatchObject({
      id: 'my-pack',
      entries: [{ kind: 'conflict', id: 'harbor-strike', start: '1911-06-14' }],
    });
    expect(textOf(root)).toContain('Stored.');
  });

  it('says what is wrong with a field once its reader has left it, and nothing of the others', async () => {
    const root = editor({
      onCheck: async () =>
        ['title', 'publisher', 'url'].map((field) => ({
          entry: 'source',
          field,
          fault: 'empty',
          severity: 'error',
        })),
    });
    await turn(400);
    expect(root.querySelectorAll('[aria-invalid="true"], .problem')).toHaveLength(0);
    const publisher = root.querySelector('input[name="source publisher"]');
    publisher?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await turn();
    const wrong = [...root.querySelectorAll('[aria-invalid="true"]')];
    expect(wrong).toEqual([publisher]);
    expect(textOf(publisher?.closest('label'))).toBe('PublisherNothing is written here yet.');
  });

  it('closes at once while nothing is written, and asks otherwise', async () => {
    const closed: string[] = [];
    const root = editor({}, () => closed.push('closed'));
    await turn();
    expect(document.activeElement?.getAttribute('name')).toBe('- name');
    control(root, 'Close').click();
    expect(closed).toEqual(['closed']);
    await type(root, 'Name of the pack', 'Harbors');
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    control(root, 'Close without storing').click();
    await turn();
    expect(closed).toHaveLength(1);
    expect(textOf(root)).toContain('What you have written is lost.');
    control(root, 'Close').click();
    expect(closed).toHaveLength(2);
  });

  it('forgets spaces around what is typed', async () => {
    const seen: string[] = [];
    const root = editor({
      onTakePack: async (json) => {
        seen.push(json);
        return [];
      },
    });
    await type(root, 'Name of the pack', ' Harbors  ');
    await submit(root);
    expect(JSON.parse(seen[0] ?? '{}')).toMatchObject({ id: 'harbors', name: 'Harbors' });
  });

  it('changes and hides entries of ours that it finds by name', async () => {
    const seen: string[] = [];
    const root = editor({
      onFind: async () => [{ entity: 'nato', kind: 'organization', name: 'NATO' }],
      onCheck: async (json) => {
        seen.push(json);
        return [];
      },
    });
    for (const what of ['Hide: NATO', 'Change: NATO']) {
      await type(root, 'Its name', 'NATO');
      control(root, 'Find').click();
      await turn();
      control(root, what).click();
      await turn(400);
    }
    const last = JSON.parse(seen.at(-1) ?? '{}');
    expect(last.hides).toEqual(['nato']);
    expect(last.entries).toMatchObject([{ id: 'nato', kind: 'organization' }]);
    expect(textOf(root)).toContain('This changes an entry of ours');
  });
});
