import { useWords } from '../words/words.ts';
import { useState } from 'preact/hooks';
import type { PanelEvents } from './Panel.tsx';
import type { JSX } from 'preact';

/** Ways to take the background along. */
export function PanelTools({
  onPrint,
  onSave,
  onCopy,
}: Pick<PanelEvents, 'onPrint' | 'onSave' | 'onCopy'>): JSX.Element {
  const words = useWords();
  const [copy, setCopy] = useState<'panelCopy' | 'panelCopied' | 'panelNotCopied'>('panelCopy');
  return (
    <div class="panel-tools" role="group" aria-label={words.say('panelKeep')}>
      <button type="button" class="quiet" onClick={onPrint}>
        {words.say('panelPrint')}
      </button>
      <button
        type="button"
        class="quiet"
        title={words.say('panelSaveTableHint')}
        onClick={() => onSave('csv')}
      >
        {words.say('panelSaveTable')}
      </button>
      <button
        type="button"
        class="quiet"
        title={words.say('panelSaveTextHint')}
        onClick={() => onSave('text')}
      >
        {words.say('panelSaveText')}
      </button>
      <button
        type="button"
        class="quiet"
        title={words.say('panelSaveDeckHint')}
        onClick={() => onSave('deck')}
      >
        {words.say('panelSaveDeck')}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() =>
          void onCopy().then((isCopied) => setCopy(isCopied ? 'panelCopied' : 'panelNotCopied'))
        }
      >
        <span role="status">{words.say(copy)}</span>
      </button>
    </div>
  );
}
