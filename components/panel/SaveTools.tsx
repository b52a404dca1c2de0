import { useWords, type WordKey } from '../words/words.ts';
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

/** How a glossary can be saved. */
export type SavedFormat = 'csv' | 'text' | 'deck';

const FORMATS = [
  ['csv', 'panelSaveTable', 'panelSaveTableHint'],
  ['text', 'panelSaveText', 'panelSaveTextHint'],
  ['deck', 'panelSaveDeck', 'panelSaveDeckHint'],
] as const satisfies readonly (readonly [SavedFormat, WordKey, WordKey])[];

/** Buttons that save a glossary as a file, or copy it. */
export function SaveTools({
  onSave,
  onCopy,
}: {
  readonly onSave: (format: SavedFormat) => void;
  /** False when the browser refuses. */
  readonly onCopy: () => Promise<boolean>;
}): JSX.Element {
  const words = useWords();
  const [copy, setCopy] = useState<'panelCopy' | 'panelCopied' | 'panelNotCopied'>('panelCopy');
  return (
    <>
      {FORMATS.map(([format, label, hint]) => (
        <button
          key={format}
          type="button"
          class="quiet"
          title={words.say(hint)}
          onClick={() => onSave(format)}
        >
          {words.say(label)}
        </button>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() =>
          void onCopy().then((isCopied) => setCopy(isCopied ? 'panelCopied' : 'panelNotCopied'))
        }
      >
        <span role="status">{words.say(copy)}</span>
      </button>
    </>
  );
}
