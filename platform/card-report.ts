import type { CardProps } from '../components/card/Card.tsx';
import { reportText } from '../components/card/report-text.ts';
import type { Words } from '../components/words/words.ts';
import type { CardModel } from '../core/cards/card-model.ts';

type ReportState = CardProps['report'];
/** Where a report can be copied: the clipboard is there on pages that came over https. */
export const READY: ReportState = 'clipboard' in navigator ? 'ready' : 'none';
/** A school has switched reporting off. */
export const OFF: ReportState = 'off';

/** Copies the report of a card; a page's policy may refuse it. */
export async function copyReport(model: CardModel, words: Words): Promise<ReportState> {
  try {
    await navigator.clipboard.writeText(reportText(model, words));
    return 'copied';
  } catch {
    return 'refused'; // the button says so
  }
}
