import type { Kind } from '../../core/knowledge/schema.ts';
import type { CountKey } from '../words/words.ts';

/** How many there are of each kind, in the order in which kinds are listed. */
export const KIND_COUNTS = {
  leader: 'panelLeaders',
  summit: 'panelSummits',
  conflict: 'panelConflicts',
  organization: 'panelOrganizations',
  agreement: 'panelAgreements',
  territory: 'panelTerritories',
} as const satisfies Readonly<Record<Kind, CountKey>>;

/** Every kind, in the order in which kinds are listed. */
export const LISTED_KINDS = Object.keys(KIND_COUNTS) as readonly Kind[]; // the record has exactly the kinds
