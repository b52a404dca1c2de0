import type { WordKey } from '../words/words.ts';
import type { Kind } from '../../core/knowledge/schema.ts';

/** The words of a kind, for one of it. */
export const KIND_WORDS: Readonly<Record<Kind, WordKey>> = {
  leader: 'kindLeader',
  summit: 'kindSummit',
  conflict: 'kindConflict',
  organization: 'kindOrganization',
  agreement: 'kindAgreement',
  territory: 'kindTerritory',
};

/** The kinds in words, for lists and switches, in the order in which they are shown. */
export const KIND_PLURALS = {
  leader: 'kindsLeader',
  summit: 'kindsSummit',
  conflict: 'kindsConflict',
  organization: 'kindsOrganization',
  agreement: 'kindsAgreement',
  territory: 'kindsTerritory',
} as const satisfies Readonly<Record<Kind, WordKey>>;

/** Every kind, in the order in which they are shown. */
export const SHOWN_KINDS = Object.keys(KIND_PLURALS) as Kind[]; // the record has exactly the kinds

/** Whether a name is one of a kind. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(KIND_PLURALS, name);
}
