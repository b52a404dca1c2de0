import { aliasTokens, emptyPrefix, extendPrefix } from '../knowledge/gazetteer.ts';
import type { Holding, Pack } from '../knowledge/pack.ts';
import { one } from '../linking/weights.ts';
import type { Candidate } from './proposal.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Days after a reign in which "the Queen" still means the late one, where a king has followed. */
const JUST_REIGNED_DAYS = 730;

/**
 * "The King" and "the Queen" say which of two monarchs is meant: the holder who is called so, else the last one who
 * was, shortly after the reign. Other role words leave the candidates as they are.
 */
export function ofSpokenSex(
  reading: Reading,
  role: RolePhrase,
  word: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const other = word === 'queen' ? 'king' : word === 'king' ? 'queen' : undefined;
  if (other === undefined) return candidates;
  const { pack, day } = reading;
  const isOther = ({ entity }: { readonly entity: number }): boolean =>
    isCalled(pack, entity, other) && !isCalled(pack, entity, word);
  if (!candidates.some(isOther)) return candidates;
  const before = role.offices
    .flatMap((office) => pack.termsOfOffice(office))
    .filter(
      (term: Holding) =>
        term.end !== undefined && term.end <= day && term.end > day - JUST_REIGNED_DAYS,
    )
    .filter(({ entity }) => isCalled(pack, entity, word));
  return before.slice(-1).map(({ entity }) => ({ entity, evidence: [one('soleHolder')] }));
}

/** Whether "Queen <name>", with the whole name or the given one, is one of the person's names. */
function isCalled(pack: Pack, entity: number, word: string): boolean {
  const record = pack.record(entity);
  const names = [record.name, record.kind === 'leader' ? (record.given ?? '') : ''];
  return names
    .filter((name) => name !== '')
    .some((name) => {
      const state = emptyPrefix();
      for (const norm of [word, ...aliasTokens(name)]) extendPrefix(state, norm);
      const hit = pack.find(state);
      if (hit === undefined || hit.alias < 0) return false;
      return pack.senses(hit.alias).some((sense) => sense.index === entity);
    });
}

/** Whether a person may be meant by "the King" or "the Queen" without more: by other role words everybody may. */
export const isSpokenOf = (pack: Pack, entity: number, word: string): boolean =>
  (word !== 'king' && word !== 'queen') || isCalled(pack, entity, word);
