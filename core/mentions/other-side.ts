import type { Lexicon } from '../knowledge/lexicon.ts';
import type { LinkIndex } from './link-index.ts';
import type { Link } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

/** What leaders do with those of other countries. */
const MEETING = new Set(
  (
    'met meet meets meeting spoke speaks speak spoken speaking talked talks talk called calls phoned phones telephoned ' +
    'welcomed welcomes welcoming hosted hosts hosting greeted greets visited visits'
  ).split(' '),
);

/** Verbs of who says what stands before: "…, the British foreign secretary said". */
const SAYING = new Set('said says told added'.split(' '));

/** The longest sentence that is looked through on either side of a role. */
const SENTENCE_TOKENS = 40;

/**
 * The countries that a role without one is not of, by their codes: "the prime minister spoke with the Ukrainian president" is
 * about two countries. That of a role named behind it in its sentence, unless that only says who speaks; and that of one before
 * it, where a verb of meeting stands between.
 */
export function countriesOpposite(
  { lexicon }: Pick<Reading, 'lexicon'>,
  block: BlockReading,
  role: RolePhrase,
): ReadonlySet<string> {
  const found = new Set<string>();
  const from = Math.max(0, role.start - SENTENCE_TOKENS);
  for (let at = from; at < role.end + SENTENCE_TOKENS; at += 1) {
    const other = block.roleOver[at];
    if (other?.wordStart !== at || at === role.wordStart) continue;
    if (block.sentences[at] !== block.sentences[role.start]) continue;
    const isJoined =
      block.tokens[Math.min(role.end, other.end)]?.norm === 'and' &&
      Math.abs(role.start - other.start) < SENTENCE_TOKENS / 8;
    const code = isJoined ? codeOf(lexicon, other) : lexicon.countries[other.country ?? -1]?.code;
    if (code === undefined) continue;
    const isOther =
      at > role.start
        ? other.start > role.end && !isTag(block, role.end, other)
        : hasMeeting(block, other.end, role.start) || isJoined;
    if (isOther) found.add(code);
  }
  return found;
}

/** The country beside a role, or the only one that has such an office: "the taoiseach and the prime minister" are of two. */
function codeOf({ countries, offices }: Lexicon, role: RolePhrase): string | undefined {
  if (role.country !== undefined) return countries[role.country]?.code;
  const [only, other] = new Set(role.offices.map((office) => offices[office]?.country));
  return other === undefined ? only : undefined;
}

/** Tokens between the subject and the object of a verb of meeting, where nobody else comes between. */
const CLAUSE_TOKENS = 6;

/** Those with whom the holder of a role meets, and who are somebody else: "the prime minister met Zelenskyy". */
export function personsMet(
  block: BlockReading,
  role: RolePhrase,
  persons: LinkIndex,
): readonly Link[] {
  const far = CLAUSE_TOKENS + role.end - role.start;
  return persons
    .between(block.index, role.start - far - NAME_TOKENS, role.end + far)
    .filter(
      ({ start, end }) => isClause(block, end, role.start) || isClause(block, role.end, start),
    );
}

/** The longest name with its title. */
const NAME_TOKENS = 8;

const isClause = (block: BlockReading, from: number, to: number): boolean =>
  to - from <= CLAUSE_TOKENS &&
  hasMeeting(block, from, to) &&
  block.tokens.slice(from, to).every(({ gap }) => gap === 'space');

/** ", the Polish foreign minister said", ", said John Kerry, the US secretary of state": whose words the sentence is. */
function isTag({ tokens }: BlockReading, from: number, { start, end }: RolePhrase): boolean {
  const opener = tokens[start - 1]?.norm === 'the' ? start - 1 : start;
  if (tokens[opener]?.gap === 'comma' && SAYING.has(tokens[end]?.norm ?? '')) return true;
  return tokens.slice(from, start).some(({ norm, gap }) => gap !== 'space' && SAYING.has(norm));
}

const hasMeeting = ({ tokens }: BlockReading, from: number, to: number): boolean =>
  from < to && tokens.slice(from, to).some(({ norm }) => MEETING.has(norm));

/** Words between a role and a name that are no verb of the one about the other. */
const NO_VERBS = new Set('was is and or nor but of in at on for to with by as who that'.split(' '));

/** The one to whom the holder of a role does something: "the president blamed Arafat" does not mean Arafat. */
export function objectOf(
  { index, tokens }: BlockReading,
  { end }: RolePhrase,
  persons: LinkIndex,
): readonly Link[] {
  const [verb, name] = [tokens[end], tokens[end + 1]];
  const isVerb = verb?.gap === 'space' && !verb.isCapital && !NO_VERBS.has(verb.norm);
  return isVerb && name?.gap === 'space' ? persons.between(index, end + 1, end + 2) : [];
}
