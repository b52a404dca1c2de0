import { holdersIn } from '../knowledge/calendar.ts';
import { one } from '../linking/weights.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { Candidate } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Between an institution and the role of its country: "Downing Street said on Monday that the". */
const INSTITUTION_TOKENS = 6;

/**
 * "Downing Street said the prime minister would travel", "in the Kremlin the general secretary": the holder in the country of
 * the institution named a few words before, with no other name between. Undefined where there is none, where the country has
 * no such office or several holders, and on the day of a hand-over.
 */
export function ofInstitution(
  { pack, lexicon }: Reading,
  { matchAt, sentences, tokens }: BlockReading,
  role: RolePhrase,
  anchor: DayRange,
): Candidate[] | undefined {
  if (role.modifiers.size > 0) return undefined;
  for (let at = role.start - 1; at >= role.start - INSTITUTION_TOKENS; at -= 1) {
    const match = matchAt[at];
    if (sentences[at] !== sentences[role.start] || tokens[at + 1]?.gap === 'break')
      return undefined;
    if (!match) continue;
    const codes = new Set(
      match.senses.flatMap(({ type, index }) =>
        type === 'institution' ? [lexicon.countries[index]?.code] : [],
      ),
    );
    const holders = role.offices
      .filter((office) => codes.has(lexicon.offices[office]?.country))
      .flatMap((office) => holdersIn(pack, office, anchor));
    const [only, second] = new Set(holders.map(({ entity }) => entity));
    // On the day of a hand-over the rest of the text says which of the two.
    const isNew = holders.some(({ start }) => start === anchor.from);
    return only !== undefined && second === undefined && !isNew
      ? [{ entity: only, evidence: [one('inFocus')] }]
      : undefined;
  }
  return undefined;
}
