import { dayInWords } from '../shared/days.ts';
import type { FoundLine } from './popup-view.ts';
import type { JSX } from 'preact';

/** What was found, in reading order; a click goes to the first mention. */
export function FoundList(props: {
  readonly found: readonly FoundLine[];
  readonly articleDate: string;
  readonly hasDate: boolean;
  readonly onJump: (first: number) => void;
}): JSX.Element {
  const { found, articleDate, hasDate, onJump } = props;
  return (
    <section class="found">
      <h2>
        {found.length === 0 ? 'Nothing found' : `${found.length} found`}
        <span class="muted">
          {hasDate
            ? ` · article of ${dayInWords(articleDate)}`
            : ` · no date given, read as of ${dayInWords(articleDate)}`}
        </span>
      </h2>
      {found.length > 0 && (
        <ul tabIndex={-1}>
          {found.map((line) => (
            <li key={line.entity}>
              <button type="button" onClick={() => onJump(line.first)}>
                <span class={line.isMarked ? `dot kind-${line.kind}` : 'dot'} aria-hidden="true" />
                <span class="found-name">
                  <bdi>{line.name}</bdi>
                  {line.surface !== line.name && (
                    <span class="muted">
                      {' '}
                      “<bdi>{line.surface}</bdi>”
                    </span>
                  )}
                </span>
                {line.mentions > 1 && (
                  <span class="count" aria-label={`${line.mentions} mentions`}>
                    ×{line.mentions}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
