import { useWords } from '../words/words.ts';
import type { SidePanelProps } from './SidePanel.tsx';
import type { JSX } from 'preact';

/** What the reader can do where there is no background to show. In a private window nothing is stored, so nothing is switched. */
export function PanelActions(props: SidePanelProps): JSX.Element | null {
  const { view, isPrivate, isOnFixed, onEnable, onSite, onExplain, onGrant, onReload } = props;
  const words = useWords();
  switch (view.state) {
    case 'off':
      return (
        <button type="button" disabled={isOnFixed} onClick={onEnable}>
          {words.say('panelSwitchOn')}
        </button>
      );
    case 'off-here':
      return (
        <button type="button" disabled={isOnFixed} onClick={onSite}>
          {words.say('panelSwitchOnHere')}
        </button>
      );
    case 'left':
      return (
        <button type="button" class="main-button" onClick={onReload}>
          {words.say('panelReload')}
        </button>
      );
    case 'no-article':
      if (!props.canExplain || view.why === 'editor' || view.why === 'not-html') return null;
      return (
        <button type="button" onClick={onExplain}>
          {words.say('panelExplainAnyway')}
        </button>
      );
    case 'no-access':
      return (
        <div class="buttons">
          {props.canExplain && view.host !== undefined && (
            <button type="button" class="main-button" onClick={onExplain}>
              {words.say('panelExplain')}
            </button>
          )}
          {props.canGrant && view.host !== undefined && (
            <button type="button" disabled={isPrivate} onClick={() => onGrant('site')}>
              {words.say('panelAlways')}
            </button>
          )}
          {props.canGrant && (
            <button type="button" disabled={isPrivate} onClick={() => onGrant('everywhere')}>
              {words.say('panelEverywhere')}
            </button>
          )}
        </div>
      );
    default:
      return null;
  }
}
