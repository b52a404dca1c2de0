// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PrepareText } from '../../components/prepare/PrepareText.tsx';
import { axeProblems, textOf } from './draw.ts';
import { drawWithWords } from './draw-words.tsx';
import { prepareProps } from './prepare-fixtures.ts';

const STATES = ['ready', 'working', 'empty', 'too-long', 'no-day', 'failed'] as const;
const page = (change: Partial<Parameters<typeof PrepareText>[0]> = {}): HTMLElement =>
  drawWithWords(<PrepareText {...prepareProps(change)} />);

describe('the page that prepares a text', () => {
  it.each(STATES)('%s has no problem that axe finds (A6)', async (state) => {
    expect(await axeProblems(page({ state }))).toEqual([]);
  });

  it('says what it does, and what is wrong', () => {
    expect(STATES.map((state) => textOf(page({ state }).querySelector('[role="status"]')))).toEqual(
      [
        '',
        'Reading the text …',
        'There is no text yet.',
        'This text is too long: at most 1,000,000 characters.',
        'This cannot be the day of a text: give a day between 1 January 1800 and today, or leave it empty.',
        'The text could not be read. Try again.',
      ],
    );
  });

  it('gives what was typed, and keeps it', () => {
    const seen: unknown[] = [];
    const root = page({ onPrepare: (typed) => seen.push(typed) });
    const text = root.querySelector('textarea');
    if (text === null) throw new Error('no field');
    text.value = '<b>NATO</b>';
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(seen).toEqual([{ text: '<b>NATO</b>', title: '', day: '' }]);
    expect(text.value).toBe('<b>NATO</b>');
  });

  it('shows a school’s decision in place of the form', () => {
    const root = page({ isDisabled: true });
    expect(root.querySelector('form')).toBeNull();
    expect(textOf(root.querySelector('.note'))).toBe(
      'Preparing a text is switched off by your school.',
    );
  });
});
