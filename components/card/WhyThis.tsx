import type { CardWhy } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** How the words on the page came to mean this entity. */
export function WhyThis({ why }: { why: CardWhy }): JSX.Element {
  const rows = [
    ['Words', `“${why.matched}”`],
    ['Rule', why.rule],
    ['Date', why.date],
    ['Also possible', why.runnersUp.length === 0 ? 'nothing else' : why.runnersUp.join(', ')],
    ['Right in', `${Math.round(why.confidence * 100)} of 100 such cases`],
  ] as const;
  return (
    <section class="why">
      <h3>Why this?</h3>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
