import type { Pack } from '../../core/knowledge/pack.ts';
import { type UnmarkedMention, mentionsOf } from '../../core/linking/mentions-of.ts';
import { DEFAULT_MARK_OPTIONS } from '../../core/marks/mark-options.ts';
import { selectMarks } from '../../core/marks/select-marks.ts';
import { blocksOf } from '../../core/text/blocks.ts';
import { firstDay } from '../../core/time/day.ts';
import type { LinkOptions } from '../../core/linking/link-article.ts';
import type { Proposal } from '../../core/mentions/proposal.ts';
import { decodeEntities } from './entities.ts';
import type { Input } from './inputs.ts';
import { type TracedProposal, traceProposal } from './trace.ts';

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
  /** The proposal that was linked, with what spoke for each candidate. */
  readonly why?: TracedProposal;
};

export type PrintedArticle = {
  readonly id: string;
  readonly date?: string;
  readonly text?: string;
  readonly mentions: readonly PrintedMention[];
  /** With a trace: what was proposed and not linked, offsets by the whole text. */
  readonly unlinked?: readonly TracedProposal[];
};

export type AnnotateInputOptions = {
  /** The ISO day of publication for inputs without one. */
  readonly date?: string;
  /** Stands in for a date that neither the input nor `date` gives. */
  readonly today: string;
  readonly hasTrace?: boolean;
  /** Names of rules to leave out. */
  readonly without?: LinkOptions['without'];
};

/** Whether a traced proposal is the one that a mention was linked by. */
const isOf = (mention: UnmarkedMention, own: TracedProposal): boolean =>
  own.block === mention.block &&
  own.start === mention.start &&
  own.end === mention.end &&
  own.rule === mention.via;

/** Annotates one input. */
export function annotateInput(
  pack: Pack,
  input: Input,
  options: AnnotateInputOptions,
): PrintedArticle {
  const { text, originalOf } = decodeEntities(input.text);
  const blocks = blocksOf(text);
  const given = input.date ?? options.date;
  const date = given ?? options.today;
  const proposals: Proposal[] = [];
  const { reading, mentions } = mentionsOf(
    pack,
    {
      id: input.id,
      title: input.title,
      lang: input.lang,
      ...(given === undefined ? {} : { publishedAt: given }),
      blocks,
    },
    firstDay(date),
    {
      ...(options.without === undefined ? {} : { without: options.without }),
      ...(options.hasTrace === true ? { onProposal: (own) => void proposals.push(own) } : {}),
    },
  );
  const traced = proposals.map((proposal) => traceProposal(pack, reading, proposal));
  const isLinked = (own: TracedProposal): boolean =>
    mentions.some((mention) => [mention, ...mention.nested].some((inner) => isOf(inner, own)));
  const offsetOf = (block: number): number => blocks[block]?.offset ?? 0;
  const marked = selectMarks(
    mentions.map((mention) => ({ ...mention, salience: pack.salience(mention.number) })),
    DEFAULT_MARK_OPTIONS,
    { sections: blocks.map(() => 0), headlines: blocks.map(({ role }) => role === 'headline') },
  );
  const print = (mention: UnmarkedMention, isMarked: boolean): PrintedMention => {
    const offset = offsetOf(mention.block);
    const why = traced.find((own) => isOf(mention, own));
    return {
      start: originalOf(mention.start + offset),
      end: originalOf(mention.end + offset),
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
      ...(why === undefined ? {} : { why }),
    };
  };
  return {
    id: input.id,
    ...(input.isExtracted ? { date, text: input.text } : {}),
    mentions: mentions.map((mention, index) => print(mention, marked[index] === true)),
    ...(options.hasTrace === true
      ? {
          unlinked: traced
            .filter((own) => !isLinked(own))
            .map((own) => ({
              ...own,
              start: originalOf(own.start + offsetOf(own.block)),
              end: originalOf(own.end + offsetOf(own.block)),
            })),
        }
      : {}),
  };
}
