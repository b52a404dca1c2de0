import { FoundList } from './FoundList.tsx';
import { KindSwitches } from './KindSwitches.tsx';
import { SitePart } from './SitePart.tsx';
import { Choice } from '../shared/Choice.tsx';
import { Switch } from '../shared/Switch.tsx';
import type { PopupProps } from './popup-view.ts';
import type { JSX } from 'preact';

/** The toolbar popup: is it on, is it on here, what did it find. */
export function Popup(props: PopupProps): JSX.Element {
  const { tab, isEnabled, isPrivate } = props;
  return (
    <main class="popup">
      <header>
        <Switch isOn={isEnabled} isDisabled={isPrivate} onSwitch={props.onEnable}>
          <h1>Backgrounder</h1> <span class="muted">{isEnabled ? 'on' : 'off everywhere'}</span>
        </Switch>
      </header>
      {isPrivate && (
        <p class="note">
          A private window: nothing is stored from it, so nothing can be changed here.
        </p>
      )}
      {isEnabled && (
        <>
          <SitePart {...props} />
          {tab.state === 'found' && <FoundList {...props} {...tab} />}
          <KindSwitches {...props} />
          <Choice
            name="level"
            label="Reading level"
            options={[
              { value: 'standard', label: 'Standard' },
              { value: 'plain', label: 'Plain' },
            ]}
            value={props.level}
            isDisabled={isPrivate}
            onChoose={props.onLevel}
          />
        </>
      )}
      <footer>
        <span class="muted">Nothing leaves this browser.</span>
        <button type="button" class="quiet" onClick={props.onOptions}>
          Options
        </button>
      </footer>
    </main>
  );
}
