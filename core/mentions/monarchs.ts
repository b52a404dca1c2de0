import { aliasTokens, emptyPrefix, extendPrefix } from '../knowledge/gazetteer.ts';
import type { Holding, Pack } from '../knowledge/pack.ts';
import { one } from '../linking/weights.ts';
import type { Candidate } from './proposal.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';
import { hashWord } from '../text/word-hash.ts';

/** Days after a reign in which "the Queen" still means the late one, where a king has followed: later it is his wife. */
const JUST_REIGNED_DAYS = 30;

/**
 * "The Queen" is a monarch who is called so, "the King" one who is not called a queen; else the last one who was, just
 * after the reign. Other role words leave the candidates as they are.
 */
export function ofSpokenSex(
  reading: Reading,
  role: RolePhrase,
  word: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (word !== 'queen' && word !== 'king') return candidates;
  const { pack, day } = reading;
  const fits = ({ entity }: { readonly entity: number }): boolean =>
    isCalled(pack, entity, 'queen') === (word === 'queen');
  if (candidates.every(fits)) return candidates;
  const before = role.offices
    .flatMap((office) => pack.termsOfOffice(office))
    .filter(
      (term: Holding) =>
        term.end !== undefined && term.end <= day && term.end > day - JUST_REIGNED_DAYS,
    )
    .filter(fits);
  return before.slice(-1).map(({ entity }) => ({ entity, evidence: [one('soleHolder')] }));
}

/** Whether "Queen" and what a person's name begins with, or the given name, is one of the names: "Queen Beatrix". */
function isCalled(pack: Pack, entity: number, word: string): boolean {
  const record = pack.record(entity);
  const names = [record.name, record.kind === 'leader' ? (record.given ?? '') : ''];
  return names.some((name) => {
    const state = emptyPrefix();
    extendPrefix(state, hashWord(word));
    return aliasTokens(name).some((norm) => {
      if (norm === word) return true;
      extendPrefix(state, hashWord(norm));
      const hit = pack.find(state);
      return (
        hit !== undefined &&
        hit.alias >= 0 &&
        pack.senses(hit.alias).some((sense) => sense.index === entity)
      );
    });
  });
}

/** Whether a person may be meant by "the King" or "the Queen" without more: by other role words everybody may. */
export const isSpokenOf = (pack: Pack, entity: number, word: string): boolean =>
  (word !== 'king' && word !== 'queen') || isCalled(pack, entity, word);
