import { givenNameBefore } from '../mentions/name-contexts.ts';
import type { Candidate, Proposal } from '../mentions/proposal.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Token } from '../text/tokenize.ts';

/** Fewer names are a pair, which a firm may be called by too. */
const LEAST_OTHERS = 2;

/** The other names of the list that each proposal stands in: "Milei, Boric, Orsi and Peña". */
export function listsOf(
  { blocks }: Reading,
  proposals: readonly Proposal[],
): ReadonlyMap<Proposal, readonly Proposal[]> {
  const found = new Map<Proposal, readonly Proposal[]>();
  let list: Proposal[] = [];
  const end = (): void => {
    if (list.length > LEAST_OTHERS)
      for (const own of list)
        found.set(
          own,
          list.filter((other) => other !== own),
        );
    list = [];
  };
  for (const proposal of proposals) {
    const last = list.at(-1);
    const block = blocks[proposal.block];
    const tokens = block?.tokens ?? [];
    const isNext =
      last?.block === proposal.block && isListGap(tokens.slice(last.end, proposal.start + 1));
    if (!isNext) end();
    // "Chen Cheng, Yen Chia-kan and Lien Chan" are no surnames.
    if (block && givenNameBefore(block, proposal.start)) end();
    else list.push(proposal);
  }
  end();
  return found;
}

/** What stands between two names of a list, with the second one: ", B", "and B", ", and B". */
const isListGap = (tokens: readonly Pick<Token, 'norm' | 'gap'>[]): boolean =>
  (tokens.length === 1 && tokens[0]?.gap === 'comma') ||
  (tokens.length === 2 && tokens[0]?.norm === 'and' && tokens[1]?.gap === 'space');

/**
 * Whether the list says who is meant by one of its names: all others are people of whom that is certain, or, where
 * the article names somebody else who led it (`isAlike`), bearers of names who led the same country or body.
 */
export function isListed(
  { pack, lexicon, day }: Reading,
  others: readonly Proposal[] | undefined,
  { entity }: Candidate,
  { linked, isAlike }: { readonly linked: ReadonlySet<number>; readonly isAlike: boolean },
): boolean {
  if (others === undefined || pack.kind(entity) !== 'leader') return false;
  const led = new Set(
    pack
      .termsOf(entity)
      .flatMap(({ office, start }) =>
        start <= day && lexicon.offices[office]?.leads === true ? [office] : [],
      ),
  );
  const ledSame = (other: number): boolean =>
    pack.termsOf(other).some(({ office }) => led.has(office));
  return others.every(({ candidates }) =>
    candidates.some(
      (own) =>
        pack.kind(own.entity) === 'leader' &&
        own.entity !== entity &&
        (linked.has(own.entity) || (isAlike && ledSame(own.entity))),
    ),
  );
}
