import type { WordKey } from '../words/words.ts';
import type { Kind } from '../../core/knowledge/schema.ts';

/** The kinds in words, for lists and switches. */
export const KIND_PLURALS: Readonly<Record<Kind, string>> = {
  leader: 'Leaders',
  summit: 'Summits',
  conflict: 'Conflicts',
  organization: 'Organizations',
  agreement: 'Agreements',
  territory: 'Territories',
};

/** The words of a kind, for one of it. */
export const KIND_WORDS: Readonly<Record<Kind, WordKey>> = {
  leader: 'kindLeader',
  summit: 'kindSummit',
  conflict: 'kindConflict',
  organization: 'kindOrganization',
  agreement: 'kindAgreement',
  territory: 'kindTerritory',
};
