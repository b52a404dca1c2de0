import { KIND_PLURALS } from '../shared/kinds.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { PopupProps } from './popup-view.ts';
import type { JSX } from 'preact';

/** The kinds that are marked, each with how many of it this page has. */
export function KindSwitches({
  tab,
  kinds,
  isPrivate,
  onKind,
}: Pick<PopupProps, 'tab' | 'kinds' | 'isPrivate' | 'onKind'>): JSX.Element {
  const count = (kind: Kind): number | undefined =>
    tab.state === 'found' ? tab.found.filter((line) => line.kind === kind).length : undefined;
  return (
    <fieldset class="kinds" disabled={isPrivate}>
      <legend>Kinds</legend>
      <div class="kinds-grid">
        {(Object.keys(KIND_PLURALS) as Kind[]).map((kind) => (
          // the record has exactly the kinds
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds[kind]}
              onChange={(event) => onKind(kind, event.currentTarget.checked)}
            />
            <span class={`kind kind-${kind}`}>{KIND_PLURALS[kind]}</span>
            {count(kind) !== undefined && <span class="count">{count(kind)}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
