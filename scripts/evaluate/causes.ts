import type { Pack } from '../../core/knowledge/pack.ts';
import type { PrintedArticle } from '../annotate/annotate-input.ts';
import { type GoldMention, type Predicted, foldTitle, foldedTitles, overlaps } from './score.ts';

/** Why a gold mention was missed, or a prediction is wrong. */
export type Cause =
  | 'not in knowledge'
  | 'not proposed'
  | 'below threshold'
  | 'wrong candidate'
  | 'wrong holder or date'
  | 'false mention';

/** Wikipedia titles that the knowledge has entities for, folded. */
export function titlesOf(pack: Pack): ReadonlySet<string> {
  return new Set(
    Array.from({ length: pack.size }, (_, entity) => foldTitle(pack.record(entity).wikipedia)),
  );
}

const ROLE_FORMS = new Set(['role', 'role-bare', 'metonym']);

/** Why a gold mention was not found, by the trace of its article. */
export function causeOfMiss(
  gold: GoldMention,
  article: PrintedArticle,
  titles: ReadonlySet<string>,
): Cause {
  const wanted = foldedTitles(gold);
  if (!wanted.some((title) => titles.has(title))) return 'not in knowledge';
  if (article.mentions.some((own) => overlaps(own, gold)))
    return ROLE_FORMS.has(gold.form ?? '') ? 'wrong holder or date' : 'wrong candidate';
  const proposed = (article.unlinked ?? []).filter((own) => overlaps(own, gold));
  if (proposed.some((own) => own.candidates.some(({ title }) => wanted.includes(foldTitle(title)))))
    return 'below threshold';
  return proposed.length > 0 ? 'wrong candidate' : 'not proposed';
}

/** Why a prediction is wrong: it stands on a mention of something else, or on none. */
export function causeOfWrong(own: Predicted, gold: readonly GoldMention[]): Cause {
  const under = gold.find((mention) => overlaps(mention, own));
  if (under === undefined) return 'false mention';
  return ROLE_FORMS.has(under.form ?? '') ? 'wrong holder or date' : 'wrong candidate';
}
