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
