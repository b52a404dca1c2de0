import type { Pack } from '../../core/knowledge/pack.ts';
import { type UnmarkedMention, mentionsOf } from '../../core/linking/mentions-of.ts';
import { DEFAULT_MARK_OPTIONS } from '../../core/marks/mark-options.ts';
import { selectMarks } from '../../core/marks/select-marks.ts';
import { blocksOf } from '../../core/text/blocks.ts';
import { firstDay } from '../../core/time/day.ts';
import type { Input } from './inputs.ts';

/** One mention as the command line prints it; offsets count UTF-16 units of the whole text. */
export type PrintedMention = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: string;
  readonly entity: string;
  /** English Wikipedia title. */
  readonly title: string;
  readonly form: string;
  readonly confidence: number;
  readonly anchorDate: string;
  readonly marked: boolean;
  readonly nested?: readonly PrintedMention[];
  readonly why?: { readonly rule: string; readonly alternatives: UnmarkedMention['alternatives'] };
};

export type PrintedArticle = {
  readonly id: string;
  readonly date?: string;
  readonly text?: string;
  readonly mentions: readonly PrintedMention[];
};

export type AnnotateInputOptions = {
  /** The ISO day of publication for inputs without one. */
  readonly date?: string;
  /** Stands in for a date that neither the input nor `date` gives. */
  readonly today: string;
  readonly hasTrace?: boolean;
  /** Names of rules to leave out. */
  readonly without?: ReadonlySet<string>;
};

/** Annotates one input. */
export function annotateInput(
  pack: Pack,
  input: Input,
  options: AnnotateInputOptions,
): PrintedArticle {
  const blocks = blocksOf(input.text);
  const given = input.date ?? options.date;
  const date = given ?? options.today;
  const { mentions } = mentionsOf(
    pack,
    {
      id: input.id,
      title: input.title,
      lang: input.lang,
      ...(given === undefined ? {} : { publishedAt: given }),
      blocks,
    },
    firstDay(date),
    options.without,
  );
  const marked = selectMarks(
    mentions,
    DEFAULT_MARK_OPTIONS,
    blocks.map(() => 0),
  );
  const print = (mention: UnmarkedMention, isMarked: boolean): PrintedMention => {
    const offset = blocks[mention.block]?.offset ?? 0;
    return {
      start: mention.start + offset,
      end: mention.end + offset,
      surface: mention.surface,
      kind: mention.kind,
      entity: mention.entity,
      title: pack.record(mention.number).wikipedia,
      form: mention.form,
      confidence: mention.confidence,
      anchorDate: mention.anchorDate,
      marked: isMarked,
      ...(mention.nested.length === 0
        ? {}
        : { nested: mention.nested.map((inner) => print(inner, false)) }),
      ...(options.hasTrace === true
        ? { why: { rule: mention.via, alternatives: mention.alternatives } }
        : {}),
    };
  };
  return {
    id: input.id,
    ...(input.isExtracted ? { date, text: input.text } : {}),
    mentions: mentions.map((mention, index) => print(mention, marked[index] === true)),
  };
}
