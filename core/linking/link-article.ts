import { proposeAppositions } from '../mentions/appositions.ts';
import { proposeBackReferences } from '../mentions/back-references.ts';
import { proposeBareRoles } from '../mentions/bare-roles.ts';
import { proposeConflictsInContext } from '../mentions/conflicts-in-context.ts';
import { proposeConflictsInFocus } from '../mentions/conflicts-in-focus.ts';
import { proposeConflicts } from '../mentions/conflicts.ts';
import { proposeDatedAttacks } from '../mentions/dated-attacks.ts';
import { proposeEllipticSummits } from '../mentions/elliptic-summits.ts';
import { proposeGivenNames } from '../mentions/given-names.ts';
import { proposeMeetingsAtWork } from '../mentions/meetings-at-work.ts';
import { proposeMeetings } from '../mentions/meetings.ts';
import { proposeMetPairs } from '../mentions/met-pairs.ts';
import { proposeNames } from '../mentions/names.ts';
import type { Link, Proposal } from '../mentions/proposal.ts';
import type { Reading } from '../mentions/reading.ts';
import { proposeCoordinatedRoles } from '../mentions/coordinated-roles.ts';
import { proposePlacesOfMeetings } from '../mentions/places-of-meetings.ts';
import { proposePredicates } from '../mentions/predicates.ts';
import { proposeRoles } from '../mentions/roles.ts';
import { proposeOrdinalRoles } from '../mentions/ordinal-roles.ts';
import { proposeOwnedRoles } from '../mentions/owned-roles.ts';
import { proposeRelationalRoles } from '../mentions/relational-roles.ts';
import { proposeNextSummits } from '../mentions/next-summits.ts';
import { proposeOrdinalsInFocus } from '../mentions/ordinals-in-focus.ts';
import { proposeSeriesNow } from '../mentions/series-now.ts';
import { proposeSummitsByDay } from '../mentions/summits-by-day.ts';
import { proposeSummitsInFocus } from '../mentions/summits-in-focus.ts';
import { proposeSummits } from '../mentions/summits.ts';
import { proposeNumberedWars } from '../mentions/numbered-wars.ts';
import { proposeWarPlaces } from '../mentions/war-places.ts';
import { proposeWarsByCountry } from '../mentions/wars-by-country.ts';
import { doubtUndated } from './undated.ts';
import { addArticleEvidence } from './article-evidence.ts';
import { choose } from './choose.ts';
import { type OuterLink, resolveOverlaps } from './overlaps.ts';

/** Proposes mentions; `links` are those of the passes before. */
export type Rule = {
  readonly name: string;
  readonly propose: (reading: Reading, links: readonly Link[]) => Proposal[];
};

/** The rules in their passes: each pass sees what the ones before it have linked. */
export const PASSES: readonly (readonly Rule[])[] = [
  [{ name: 'names', propose: proposeNames }],
  [
    { name: 'roles', propose: proposeRoles },
    { name: 'ordinal roles', propose: proposeOrdinalRoles },
    { name: 'coordinated roles', propose: proposeCoordinatedRoles },
    { name: 'conflicts', propose: proposeConflicts },
    { name: 'dated attacks', propose: proposeDatedAttacks },
    { name: 'conflicts in context', propose: proposeConflictsInContext },
  ],
  [
    { name: 'appositions', propose: proposeAppositions },
    { name: 'predicates', propose: proposePredicates },
    { name: 'bare roles', propose: proposeBareRoles },
    { name: 'summits', propose: proposeSummits },
  ],
  [
    { name: 'relational roles', propose: proposeRelationalRoles },
    { name: 'owned roles', propose: proposeOwnedRoles },
    { name: 'given names', propose: proposeGivenNames },
    { name: 'met pairs', propose: proposeMetPairs },
    { name: 'meetings', propose: proposeMeetings },
    { name: 'war places', propose: proposeWarPlaces },
    { name: 'wars by country', propose: proposeWarsByCountry },
  ],
  [{ name: 'back-references', propose: proposeBackReferences }],
  [
    { name: 'numbered wars', propose: proposeNumberedWars },
    { name: 'conflicts in focus', propose: proposeConflictsInFocus },
    { name: 'summits in focus', propose: proposeSummitsInFocus },
    { name: 'summits by day', propose: proposeSummitsByDay },
    { name: 'meetings at work', propose: proposeMeetingsAtWork },
    { name: 'series now', propose: proposeSeriesNow },
    { name: 'next summits', propose: proposeNextSummits },
    { name: 'ordinals in focus', propose: proposeOrdinalsInFocus },
    { name: 'places of meetings', propose: proposePlacesOfMeetings },
    { name: 'elliptic summits', propose: proposeEllipticSummits },
  ],
];

/** What an article's linking may be told, and may tell. */
export type LinkOptions = {
  /** Names of rules to leave out, to see what each one adds. */
  readonly without?: ReadonlySet<string>;
  /** Hears of every proposal with all its evidence, chosen or not. */
  readonly onProposal?: (proposal: Proposal) => void;
};

/** Links an article: every pass proposes, evidence from the article is added, the best candidates are chosen. */
export function linkArticle(
  reading: Reading,
  { without, onProposal }: LinkOptions = {},
): OuterLink[] {
  let links: readonly Link[] = [];
  // In another language only names are what they are in English.
  const passes = /^en\b/i.test(reading.article.lang) ? PASSES : PASSES.slice(0, 1);
  for (const [index, rules] of passes.entries()) {
    const proposals = rules
      .filter((rule) => without?.has(rule.name) !== true)
      .flatMap((rule) => rule.propose(reading, links));
    // Names are chosen twice: what is certain by itself first, then what that makes likely.
    const weighed =
      index > 0
        ? doubtUndated(reading, proposals, links)
        : addArticleEvidence(reading, proposals, choose(reading, proposals));
    if (onProposal) weighed.forEach((proposal) => onProposal(proposal));
    links = [...links, ...choose(reading, weighed)];
  }
  return resolveOverlaps(links);
}
