import { FoundList } from './FoundList.tsx';
import { KindSwitches } from './KindSwitches.tsx';
import { SitePart } from './SitePart.tsx';
import { Choice } from '../shared/Choice.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Switch } from '../shared/Switch.tsx';
import { useWords } from '../words/words.ts';
import type { PopupProps } from './popup-view.ts';
import type { JSX } from 'preact';

/** The toolbar popup: is it on, is it on here, what did it find. */
export function Popup(props: PopupProps): JSX.Element {
  const { tab, isEnabled, isPrivate, locked } = props;
  const words = useWords();
  return (
    <main class="popup">
      <header>
        <Switch
          isOn={isEnabled}
          isDisabled={isPrivate}
          isLocked={locked.has('isEnabled')}
          onSwitch={props.onEnable}
        >
          <h1>{words.say('name')}</h1>{' '}
          <span class="muted">{words.say(isEnabled ? 'popupOn' : 'popupOff')}</span>
        </Switch>
        {props.isNotStored && (
          <p class="problem" role="alert">
            {words.say('notStored')}
          </p>
        )}
        {isPrivate && <p class="note">{words.say('popupPrivate')}</p>}
        {!isEnabled && <p class="note">{words.say('popupOffText')}</p>}
      </header>
      {isEnabled && (
        <>
          <SitePart {...props} />
          {tab.state === 'found' && <FoundList {...tab} onJump={props.onJump} />}
          <KindSwitches {...props} />
          <Choice
            name="level"
            label={words.say('readingLevel')}
            options={[
              { value: 'standard', label: words.say('levelStandard') },
              { value: 'plain', label: words.say('levelPlain') },
            ]}
            value={props.level}
            isDisabled={isPrivate}
            isLocked={locked.has('readingLevel')}
            onChoose={props.onLevel}
          />
        </>
      )}
      <footer>
        <button type="button" class="quiet" onClick={props.onPanel}>
          <Icon name="panel" /> {words.say('popupPanel')}
        </button>
        <button type="button" class="quiet" onClick={props.onOptions}>
          <Icon name="options" /> {words.say('popupOptions')}
        </button>
      </footer>
      <p class="note">{words.say('popupNothingLeaves')}</p>
    </main>
  );
}
