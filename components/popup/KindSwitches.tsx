import { KIND_PLURALS, SHOWN_KINDS } from '../shared/kinds.ts';
import { Locked } from '../shared/Locked.tsx';
import { useWords } from '../words/words.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { PopupProps } from './popup-view.ts';
import type { JSX } from 'preact';

/** The kinds that are marked, each with how many of it this page has. */
export function KindSwitches({
  tab,
  kinds,
  isPrivate,
  locked,
  onKind,
}: Pick<PopupProps, 'tab' | 'kinds' | 'isPrivate' | 'locked' | 'onKind'>): JSX.Element {
  const words = useWords();
  const isLocked = locked.has('kinds');
  const count = (kind: Kind): number | undefined =>
    tab.state === 'found' ? tab.found.filter((line) => line.kind === kind).length : undefined;
  return (
    <fieldset class="kinds" disabled={isPrivate || isLocked}>
      <legend>
        {words.say('kinds')} {isLocked && <Locked />}
      </legend>
      <div class="kinds-grid">
        {SHOWN_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds[kind]}
              onChange={(event) => onKind(kind, event.currentTarget.checked)}
            />
            <span class={`kind kind-${kind}`}>{words.say(KIND_PLURALS[kind])}</span>
            {count(kind) !== undefined && <span class="count">{count(kind)}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
