import { SaveTools } from './SaveTools.tsx';
import { useWords } from '../words/words.ts';
import type { PanelEvents } from './Panel.tsx';
import type { JSX } from 'preact';

/** Ways to take the whole background along; the sheet that "Print" opens lets its terms be chosen. */
export function PanelTools({
  onPrint,
  onSave,
  onCopy,
}: Pick<PanelEvents, 'onPrint' | 'onSave' | 'onCopy'>): JSX.Element {
  const words = useWords();
  return (
    <div class="panel-tools" role="group" aria-label={words.say('panelKeep')}>
      <button type="button" class="quiet" title={words.say('panelPrintHint')} onClick={onPrint}>
        {words.say('panelPrint')}
      </button>
      <SaveTools onSave={onSave} onCopy={onCopy} />
    </div>
  );
}
