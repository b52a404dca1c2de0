import { SourceMarks } from '../shared/SourceList.tsx';
import type { CardPosition } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** The positions on a disputed matter, each with who holds it; none is set above another. */
export function Positions({
  positions,
}: {
  positions: readonly CardPosition[];
}): JSX.Element | null {
  if (positions.length === 0) return null;
  return (
    <section class="positions">
      <h3>Disputed: who says what</h3>
      <dl>
        {positions.map(({ who, says, date, sources }) => (
          <div key={who + says}>
            <dt dir="auto">{who}</dt>
            <dd dir="auto">
              {says}
              {date !== undefined && <span class="muted"> · {date}</span>}
              <SourceMarks sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
