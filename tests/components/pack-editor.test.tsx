// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PackEditor } from '../../components/packs/PackEditor.tsx';
import { emptyDraft } from '../../core/packs/draft.ts';
import { axeProblems, control, focused, textOf } from './draw.ts';
import { drawWithWords } from './draw-words.tsx';
import { leaderCard } from './leader-card-fixture.ts';
import { packsProps } from './options-fixtures.ts';
import type { PacksProps } from '../../components/packs/packs-view.ts';

const turn = (ms = 30) => new Promise((done) => setTimeout(done, ms));
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
  it('keeps on Escape what was written, and stays open', async () => {
    let closed = 0;
    const root = editor({}, () => (closed += 1));
    await type(root, 'Name of the pack', 'History, year 9');
    for (const field of root.querySelectorAll('input, button'))
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await turn();
    expect(root.querySelector<HTMLInputElement>('input')?.value).toBe('History, year 9');
    expect(closed).toBe(0);
  });

  it('adds an entry of a kind, says errors beside their fields, and stores only without any', async () => {
    const stored: string[] = [];
    let errors: false | 'first' | 'second' = 'first';
    const root = editor({
      onCheck: async () =>
        errors
          ? [
              {
                entry: errors === 'first' ? 'own-harbor-strike' : 'own-second-strike',
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
      entries: [{ kind: 'conflict', id: 'own-harbor-strike', start: '1911-06-14' }],
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
