import { ArticleMap } from './ArticleMap.tsx';
import { ArticleTimeline } from './ArticleTimeline.tsx';
import { EntryView } from './EntryView.tsx';
import { FoundPart } from './FoundPart.tsx';
import { PanelTools } from './PanelTools.tsx';
import { WHOLE_LIST } from './panel-filter.ts';
import { useTrail } from './use-trail.ts';
import { LEVEL_WORDS } from './choices.ts';
import { WordChoice } from '../shared/WordChoice.tsx';
import { dayInWords } from '../shared/days.ts';
import { languageIn } from '../words/days.ts';
import { useWords } from '../words/words.ts';
import { useRef, useState } from 'preact/hooks';
import type { SavedFormat } from './SaveTools.tsx';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { Levels } from '../../core/knowledge/schema.ts';
import type { Overview } from '../../core/panel/overview.ts';
import type { ComponentChildren, JSX } from 'preact';

/** What the panel tells its surroundings. */
export type PanelEvents = {
  readonly onLevel: (level: keyof Levels) => void;
  /**
   * Goes to a mention in the page, by its index in the engine's answer; false when its words are gone.
   * Undefined where the text stands in no page: then nothing offers to go there.
   */
  readonly onJump?: (mention: number) => Promise<boolean>;
  /** The card of an entity that the article does not name; undefined when there is none. */
  readonly fetchCard: (entity: string) => Promise<CardModel | undefined>;
  readonly onPrint: () => void;
  readonly onSave: (format: SavedFormat) => void;
  /** Copies the glossary as text; false when the browser refuses. */
  readonly onCopy: () => Promise<boolean>;
};

export type PanelProps = PanelEvents & {
  readonly overview: Overview;
  readonly level: keyof Levels;
  /** The level cannot be chosen: policy has set it, and it says so; or it could not be stored. */
  readonly isLevelLocked?: boolean;
  readonly isLevelFixed?: boolean;
  /** Whether it may be printed, saved and copied; a school can switch that off. */
  readonly canKeep?: boolean;
  /** The check of understanding, where there is one. */
  readonly check?: ComponentChildren;
};

/**
 * The background of one article: everything that was found in it, its timeline and its map. Knows no
 * tab; give it another `key` for another article, so that filter and way back begin anew.
 */
export function Panel(props: PanelProps): JSX.Element {
  const { overview, level, check } = props;
  const words = useWords();
  const [filter, setFilter] = useState(WHOLE_LIST);
  const list = useRef<HTMLDivElement>(null);
  const trail = useTrail(props, (entity) => focusEntry(list.current, entity));

  return (
    <div class="panel" lang={words.language} dir={words.direction}>
      <ArticleHead overview={overview} />
      {trail.shown !== undefined && (
        <EntryView key={trail.shown.entity} {...props} {...trail} shown={trail.shown} />
      )}
      <div ref={list} hidden={trail.shown !== undefined}>
        {overview.entries.length === 0 ? (
          <p>{words.say('panelNothingFound')}</p>
        ) : (
          <>
            {props.canKeep !== false && <PanelTools {...props} />}
            <FoundPart {...props} filter={filter} onFilter={setFilter} onOpen={trail.open} />
            <ArticleTimeline overview={overview} onOpen={trail.open} />
            <ArticleMap overview={overview} />
            {check}
            <WordChoice
              name="panel-level"
              label="readingLevel"
              options={LEVEL_WORDS}
              value={level}
              isDisabled={props.isLevelFixed}
              isLocked={props.isLevelLocked}
              onChoose={props.onLevel}
            />
          </>
        )}
      </div>
    </div>
  );
}

function ArticleHead({ overview }: Pick<PanelProps, 'overview'>): JSX.Element {
  const words = useWords();
  const { title, articleDate, hasDate, lang } = overview;
  return (
    <div class="panel-article">
      {title !== '' && (
        <p class="panel-article-title" lang={lang} dir="auto">
          {title}
        </p>
      )}
      <p class="muted">
        {words.say(
          hasDate ? 'panelArticleOf' : 'panelNoDate',
          dayInWords(articleDate, words.language),
        )}
      </p>
      {!/^en\b/i.test(lang) && (
        <p>{words.say('panelOtherLanguage', languageIn(words.language, lang))}</p>
      )}
    </div>
  );
}

/** Gives the focus back to the line that was opened. */
function focusEntry(list: HTMLElement | null, entity: string | undefined): void {
  const lines = [...(list?.querySelectorAll<HTMLElement>('[data-entity]') ?? [])];
  (lines.find((line) => line.dataset['entity'] === entity) ?? lines[0])?.focus();
}
