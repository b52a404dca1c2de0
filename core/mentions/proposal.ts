import type { Kind } from '../knowledge/schema.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { Evidence } from '../linking/weights.ts';
import type { Form } from './mention.ts';

/** One entity that a mention may mean, with what speaks for and against it. */
export type Candidate = { readonly entity: number; readonly evidence: readonly Evidence[] };

/** A span that a rule takes for a mention; a refiner chooses among its candidates, or drops it. */
export type Proposal = {
  readonly block: number;
  /** Tokens of the block, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly form: Form;
  /** The name of the rule. */
  readonly via: string;
  /** What day the words speak of. */
  readonly anchor: DayRange;
  readonly candidates: readonly Candidate[];
  /** The offices that the words name: those of a role, or of the title before a name. */
  readonly offices?: readonly number[];
};

/** A proposal with its choice made. */
export type Link = Proposal & {
  readonly entity: number;
  readonly score: number;
  readonly scored: readonly { readonly entity: number; readonly score: number }[];
};
