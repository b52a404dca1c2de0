import { sourceName } from '../../core/cards/source-name.ts';
import { isHomePage } from '../../core/knowledge/is-home-page.ts';
import { dayInShort, dayInWords } from './days.ts';
import { useWords } from '../words/words.ts';
import type { CardSource } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** The sources of a card, numbered as the facts name them, each with the day on which it was read, and the ISO day of the whole. */
export function SourceList({
  sources,
  asOf,
  id,
}: {
  readonly sources: readonly CardSource[];
  /** Undefined where it stands nearby. */
  readonly asOf?: string;
  readonly id?: string;
}): JSX.Element {
  const words = useWords();
  return (
    <ol class="sources" id={id}>
      {sources.map((source, index) => (
        <li key={index} dir="auto">
          <span class="source-number">{index + 1}</span>
          <SourceLink source={source} name={sourceName(source)} />
          <span class="muted">
            , {words.say('sourceRead', dayInShort(source.seen, words.language))}
          </span>
        </li>
      ))}
      {asOf !== undefined && <li>{words.say('asOf', dayInWords(asOf, words.language))}</li>}
    </ol>
  );
}

/** A source under a name; only an https address becomes a link, which tells nothing of the page. */
export function SourceLink({
  source: { title, url },
  name,
}: {
  readonly source: CardSource;
  readonly name: string;
}): JSX.Element {
  if (!url.startsWith('https://')) return <bdi>{name}</bdi>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={title}
    >
      {name}
    </a>
  );
}

/** A source by its full name; a link only where the address is of the page, and not of its publisher's front door. */
export function NamedSource({ source }: { readonly source: CardSource }): JSX.Element {
  const name = sourceName(source);
  return isHomePage(source.url) ? <bdi>{name}</bdi> : <SourceLink source={source} name={name} />;
}

/** The numbers of a statement's sources, behind it. */
export function SourceMarks({ sources }: { sources: readonly number[] }): JSX.Element | null {
  if (sources.length === 0) return null;
  return <sup class="source-marks">{sources.map((index) => index + 1).join(',')}</sup>;
}
