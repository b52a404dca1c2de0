import { dayInShort, dayInWords } from './days.ts';
import { useWords } from '../words/words.ts';
import type { CardSource } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** The sources of a card, numbered as the facts name them, and the ISO day of the whole. Only https addresses become links. */
export function SourceList({
  sources,
  asOf,
}: {
  readonly sources: readonly CardSource[];
  readonly asOf: string;
}): JSX.Element {
  const words = useWords();
  return (
    <ol class="sources">
      {sources.map(({ publisher, title, url, seen }, index) => (
        <li key={index} dir="auto">
          <span class="source-number">{index + 1}</span>
          {url.startsWith('https://') ? (
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              referrerpolicy="no-referrer"
              title={title}
            >
              {publisher}
            </a>
          ) : (
            publisher
          )}
          <span class="muted">, {dayInShort(seen, words.language)}</span>
        </li>
      ))}
      <li>{words.say('asOf', dayInWords(asOf, words.language))}</li>
    </ol>
  );
}

/** The numbers of a statement's sources, behind it. */
export function SourceMarks({ sources }: { sources: readonly number[] }): JSX.Element | null {
  if (sources.length === 0) return null;
  return <sup class="source-marks">{sources.map((index) => index + 1).join(',')}</sup>;
}
