import { knowledgeLang } from '../words/knowledge-lang.ts';
import { dayInWords } from '../shared/days.ts';
import { SourceMarks } from '../shared/SourceList.tsx';
import { useWords } from '../words/words.ts';
import type { CardPosition } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** The positions on a disputed matter, each with who holds it; none is set above another. Under a button of its own, which `id` is for, it needs no heading. */
export function Positions({
  positions,
  id,
}: {
  readonly positions: readonly CardPosition[];
  readonly id?: string;
}): JSX.Element | null {
  const words = useWords();
  if (positions.length === 0) return null;
  return (
    <section class="positions" id={id}>
      {id === undefined && <h3>{words.say('positionsHeading')}</h3>}
      <dl>
        {positions.map(({ who, says, date, sources }) => (
          <div key={who + says}>
            <dt dir="auto" {...knowledgeLang(words)}>
              {who}
            </dt>
            <dd dir="auto">
              <span {...knowledgeLang(words)}>{says}</span>
              {date !== undefined && (
                <span class="muted"> · {dayInWords(date, words.language)}</span>
              )}
              <SourceMarks sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
