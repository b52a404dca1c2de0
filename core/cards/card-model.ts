import type { Kind, Levels } from '../knowledge/schema.ts';

/** A run of text that may lead to another entity's card. */
export type CardChip = { readonly entity: string; readonly kind: Kind; readonly name: string };

/** One dated statement on a card: "Born", "7 October 1952". */
export type CardFact = {
  readonly label: string;
  readonly value: string;
  /** When it was or became true, already in words; undefined when the value says so itself. */
  readonly date?: string;
  /** Indexes into the card's `sources`. */
  readonly sources: readonly number[];
  readonly chips: readonly CardChip[];
};

/** A stretch of the timeline strip. Days are counted from 1 January 1970. */
export type TimelineSpan = {
  readonly label: string;
  readonly start: number;
  /** Undefined while it lasts. */
  readonly end?: number;
  /** The row of the strip: what overlaps stands in rows of its own. */
  readonly row: number;
  readonly isCurrent: boolean;
};

export type Timeline = {
  readonly spans: readonly TimelineSpan[];
  readonly from: number;
  readonly to: number;
  /** The day of the article, marked on the strip. */
  readonly articleDay: number;
};

export type CardSource = {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** ISO date on which it was read. */
  readonly seen: string;
};

/** A position on a disputed matter, always with who holds it. */
export type CardPosition = {
  readonly who: string;
  readonly says: string;
  readonly date?: string;
  readonly sources: readonly number[];
};

/** How a mention came to mean its entity: what "Why this?" shows. */
export type CardWhy = {
  readonly matched: string;
  readonly rule: string;
  /** The date that was read, in words, and where it came from. */
  readonly date: string;
  readonly runnersUp: readonly string[];
  readonly confidence: number;
};

/** Everything that one card says, in words; drawn by components without further knowledge. */
export type CardModel = {
  readonly entity: string;
  readonly kind: Kind;
  /** "Leader", "Summit": the kind in words. */
  readonly kindLabel: string;
  readonly name: string;
  /** For a role mention: the words on the page, and the name they mean. */
  readonly role?: { readonly words: string; readonly holder: string };
  /** Who or what, for the article's date. */
  readonly sentence: string;
  /** Where then and now differ: "President when this was written · left office 20 January 2025". */
  readonly thenAndNow?: string;
  /** Background in two reading levels; undefined when the sentence already says it all. */
  readonly summary?: Levels;
  /** Of what month the background is, where the article is much older: "As of August 2026". */
  readonly summaryDate?: string;
  readonly facts: readonly CardFact[];
  readonly timeline?: Timeline;
  /** Where it is, for the locator map. */
  readonly point?: { readonly lat: number; readonly lon: number; readonly label: string };
  /** Whether the matter is disputed: then `positions` holds two or more. */
  readonly isDisputed: boolean;
  readonly positions: readonly CardPosition[];
  /** What connects it to the article's other entities, and chips to them. */
  readonly connections: readonly { readonly text: string; readonly chip: CardChip }[];
  readonly sources: readonly CardSource[];
  /** "As of 1 August 2026". */
  readonly asOf: string;
  /** "This entry is past its review date", "This article is newer than the knowledge". */
  readonly notices: readonly string[];
  readonly why?: CardWhy;
};
