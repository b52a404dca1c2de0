import type { Candidate, Link, Proposal } from '../mentions/proposal.ts';
import type { Reading } from '../mentions/reading.ts';
import { type Evidence, type EvidenceName, one, scoreOf } from './weights.ts';

/** Whom the article names in full, and the countries of which it names anything. */
type Said = {
  readonly inFull: ReadonlySet<number>;
  readonly countries: ReadonlySet<number>;
};

const has = ({ evidence }: Candidate, wanted: EvidenceName): boolean =>
  evidence.some(({ name }) => name === wanted);

/** Whether a candidate holds the office before the name. */
const fits = (candidate: Candidate): boolean => has(candidate, 'titleFits');

/**
 * The entities of mentions that by themselves say who is meant: by the full name, or by a surname with a title that fits nobody
 * else. "King Abdullah" does not, beside another king of that name whom the article names in full.
 */
export function namedInFull(links: readonly Link[]): ReadonlySet<number> {
  const byName = new Set(links.filter(isWhole).map(({ entity }) => entity));
  const isTold = ({ candidates, entity }: Link): boolean => {
    const own = candidates.find((candidate) => candidate.entity === entity);
    const others = candidates.filter((candidate) => candidate !== own);
    if (own === undefined || !fits(own) || others.some(fits)) return false;
    return !(has(own, 'needsContext') && others.some((other) => byName.has(other.entity)));
  };
  return new Set([...byName, ...links.filter(isTold).map(({ entity }) => entity)]);
}

/** A link by the full name, or by the only holder of an office. */
const isWhole = ({ candidates, entity }: Link): boolean =>
  candidates.some(
    (own) => own.entity === entity && (has(own, 'fullName') || has(own, 'soleHolder')),
  );

/**
 * "King Abdullah" while both Jordan and Saudi Arabia have one: of two whose title fits, the one is meant whom the article names
 * in full, else the one whose country alone it names, else neither.
 */
export function sharedTitle(
  { pack }: Reading,
  { candidates }: Proposal,
  candidate: Candidate,
  {
    inFull,
    countries,
  }: { readonly inFull: ReadonlySet<number>; readonly countries: ReadonlySet<number> },
): Evidence[] {
  const fitting = candidates.filter(fits);
  if (fitting.length < 2 || !fits(candidate)) return [];
  if (fitting.some(({ entity }) => inFull.has(entity))) return [];
  const there = fitting.filter(({ entity }) => countries.has(pack.country(entity) ?? -1));
  return there.length === 1 && there[0] === candidate ? [] : [one('titleShared')];
}

/**
 * "Mr Barre" in an article about France is not Somalia's: the best candidate of a short name, who is nowhere named in full, nor
 * anything of that country, beside a bearer of the name who holds an office of a country that is. Then nobody is certain.
 */
export function isElsewhere(
  { pack }: Reading,
  candidates: readonly Candidate[],
  { inFull, countries }: Said,
): boolean {
  const best = candidates.toSorted((a, b) => scoreOf(b.evidence) - scoreOf(a.evidence))[0];
  if (best === undefined || pack.kind(best.entity) !== 'leader') return false;
  const isThere = ({ entity }: Candidate): boolean => countries.has(pack.country(entity) ?? -1);
  if (has(best, 'fullName') || inFull.has(best.entity) || isThere(best)) return false;
  if (pack.country(best.entity) === undefined) return false;
  return candidates.some((other) => isThere(other) && has(other, 'inOffice'));
}

/** "Castro" in Havana in 2013: a bearer of a name who holds no office, beside one who leads the same country on the day. */
export function isOutranked(
  { pack }: Reading,
  { candidates }: Proposal,
  candidate: Candidate,
  { inFull }: Pick<Said, 'inFull'>,
): boolean {
  const { entity } = candidate;
  if (pack.kind(entity) !== 'leader' || has(candidate, 'fullName') || has(candidate, 'inOffice'))
    return false;
  if (has(candidate, 'titleHeld') || inFull.has(entity)) return false;
  const country = pack.country(entity);
  return (
    country !== undefined &&
    candidates.some((other) => has(other, 'leads') && pack.country(other.entity) === country)
  );
}
