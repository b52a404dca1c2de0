import { dayInWords } from '../shared/days.ts';
import { KIND_PLURALS } from '../shared/kinds.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { OptionsProps } from './options-view.ts';
import type { JSX } from 'preact';

/** The version, and what the knowledge file holds. */
export function AboutPart({ version, pack }: Pick<OptionsProps, 'version' | 'pack'>): JSX.Element {
  return (
    <section aria-labelledby="about-part">
      <h2 id="about-part">About</h2>
      <p>Version {version}.</p>
      {pack === undefined && <p class="muted">Reading the knowledge file …</p>}
      {pack === null && (
        <p class="problem">The knowledge file could not be read. Reinstalling helps.</p>
      )}
      {pack !== null && pack !== undefined && (
        <>
          <p>Knowledge file of {dayInWords(pack.date)}, with</p>
          <dl class="counts">
            {Object.entries(pack.counts).map(([group, count]) => (
              <div key={group}>
                <dt>{isKind(group) ? KIND_PLURALS[group] : group}</dt>
                <dd>{count.toLocaleString('en')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function isKind(group: string): group is Kind {
  return Object.hasOwn(KIND_PLURALS, group);
}
