import type { Kind, Levels } from '../knowledge/schema.ts';
import type { DrawnMap } from '../map/draw-map.ts';

/** A run of text that may lead to another entity's card. */
export type CardChip = { readonly entity: string; readonly kind: Kind; readonly name: string };

/** What a fact is about. Components say it in the reader's language (ADR 11). */
export const FACT_LABELS = [
  'party',
  'predecessor',
  'successor',
  'beforeAndAfter',
  'otherOffices',
  'country',
  'born',
  'died',
  'date',
  'place',
  'tookPart',
  'series',
  'before',
  'after',
  'sides',
  'deaths',
  'partOf',
  'phases',
  'attempts',
  'founded',
  'ended',
  'seat',
  'head',
  'members',
  'signed',
  'parties',
  'inForce',
  'wasInForce',
  'about',
  'controlledBy',
  'claimedBy',
  'conflicts',
  'also',
] as const;
export type FactLabel = (typeof FACT_LABELS)[number];

/** An ISO date of any precision, and what it says of a statement: true on it, since it, or counted by then. */
export type CardDate = { readonly is: 'on' | 'since' | 'asOf'; readonly iso: string };

/** One dated statement on a card: what it is about, and the statement in English. Neighbors with one label are one row. */
export type CardFact = {
  readonly label: FactLabel;
  readonly value: string;
  /** What of it a card shows before the reader asks for more; undefined where that is all of it. */
  readonly atFirst?: 'nothing' | { readonly value: string; readonly chips: readonly CardChip[] };
  /** When it was or became true; undefined when the value says so itself. */
  readonly date?: CardDate;
  /** Indexes into the card's `sources`. */
  readonly sources: readonly number[];
  readonly chips: readonly CardChip[];
};

/** A stretch of the timeline strip. Days are counted from 1 January 1970. */
export type TimelineSpan = {
  readonly label: string;
  /** What is drawn where the label is long and the card says the rest: "President" of "President of Russia". */
  readonly short?: string;
  /** The entity that it is, where it is one of its own: a phase of a war. */
  readonly chip?: CardChip;
  /** Its first and last ISO date of any precision; without `to` while it lasts. */
  readonly dates?: { readonly from: string; readonly to?: string };
  readonly start: number;
  /** Undefined while it lasts. */
  readonly end?: number;
  readonly isCurrent: boolean;
};

/** One stretch as a bar of the strip, in its units. */
export type StripBar = {
  /** Which of the spans it is. */
  readonly span: number;
  readonly x: number;
  /** The bar's upper edge. */
  readonly y: number;
  readonly width: number;
  readonly isPoint: boolean;
  /** The name, never cut. */
  readonly text: string;
  readonly textX: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
};

/** A timeline as it is drawn; `bars` are those of the spans that have room, none where a picture says nothing. */
export type Strip = {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly axisY: number;
  /** Where the article's day is marked. */
  readonly articleX: number;
  readonly bars: readonly StripBar[];
};

export type Timeline = {
  /** By their beginnings, of those that begin together the longer first. */
  readonly spans: readonly TimelineSpan[];
  readonly from: number;
  readonly to: number;
  /** The day of the article, marked on the strip. */
  readonly articleDay: number;
  readonly strip: Strip;
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
  /** ISO date of any precision. */
  readonly date?: string;
  readonly sources: readonly number[];
};

/** How a mention came to mean its entity: what "Why this?" shows. */
export type CardWhy = {
  readonly matched: string;
  /** The name of the rule that proposed the mention. */
  readonly rule: string;
  /**
   * The ISO date for which the words were read, as precise as the text says it, and what set it: the article's date, the
   * text itself, the day of reading.
   */
  readonly date: string;
  /** The last one of a time that no single date says: 1999 of "the 1990s". */
  readonly dateEnd?: string;
  readonly dateFrom: 'article' | 'text' | 'today';
  readonly runnersUp: readonly string[];
  readonly confidence: number;
};

/** How another entity of the article is connected with this one. */
export const RELATIONS = [
  'participant',
  'agenda',
  'phaseOfIt',
  'partOfIt',
  'triedToEndIt',
  'foughtIn',
  'met',
  'connected',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A connection to another entity of the article, with its first and last ISO date where it has one. */
export type CardConnection = {
  readonly relation: Relation;
  readonly chip: CardChip;
  /** The meeting at which they met. */
  readonly at?: CardChip;
  readonly start?: string;
  readonly end?: string;
};

/** What a reader has to know before relying on the card, with the ISO date that it is about. */
export type CardNotice = {
  readonly what: 'noDate' | 'reviewDue' | 'newerThanKnowledge';
  readonly date: string;
};

/**
 * Everything that one card says; drawn by components without further knowledge. Statements made from the
 * knowledge are English; what belongs to the interface is keys and ISO dates.
 */
export type CardModel = {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: string;
  /** The teacher's or the school's pack that this card's entry is from; undefined for ours. */
  readonly packName?: string;
  /** For a role mention: the words on the page, and the name they mean. */
  readonly role?: { readonly words: string; readonly holder: string };
  /** Who or what, for the article's date. */
  readonly sentence: string;
  /** Where then and now differ: "President when this was written · left office 20 January 2025". */
  readonly thenAndNow?: string;
  /** Background in two reading levels; undefined when the sentence already says it all. */
  readonly summary?: Levels;
  /** How many letters of it a card shows at first; undefined where it shows all. */
  readonly summaryStart?: Readonly<Record<keyof Levels, number>>;
  /** Of what ISO month the background is, where the article is much older and it tells how things are now: "2026-08". */
  readonly summaryDate?: string;
  /** With which letter of it that begins, before which the month stands; its length where a level has nothing of it. */
  readonly summaryNow?: Readonly<Record<keyof Levels, number>>;
  readonly facts: readonly CardFact[];
  readonly timeline?: Timeline;
  /** Where it is, for the one map of an article. */
  readonly point?: { readonly lat: number; readonly lon: number; readonly label: string };
  /** The map of that place. */
  readonly map?: DrawnMap;
  /** Whether the matter is disputed: then `positions` holds two or more. */
  readonly isDisputed: boolean;
  readonly positions: readonly CardPosition[];
  /** What connects it to the article's other entities, and chips to them. */
  readonly connections: readonly CardConnection[];
  readonly sources: readonly CardSource[];
  /** ISO day as of which the card is right. */
  readonly asOf: string;
  readonly notices: readonly CardNotice[];
  readonly why?: CardWhy;
};
