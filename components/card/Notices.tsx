import { FoldButton } from './FoldButton.tsx';
import { noticeInShort, noticeInWords } from './card-words.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../words/words.ts';
import type { Folding } from './folds.ts';
import type { CardNotice } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** What a reader has to know before relying on the card: a line each, and what follows from it behind them. */
export function Notices({
  notices,
  ...folding
}: Folding & { readonly notices: readonly CardNotice[] }): JSX.Element | null {
  const words = useWords();
  if (notices.length === 0) return null;
  return (
    <div class="notices">
      <FoldButton fold="notices" {...folding}>
        <Icon name="notice" />
        <span>
          {notices.map((notice) => (
            <span key={notice.what} class="notice-line">
              {noticeInShort(notice, words)}
            </span>
          ))}
        </span>
      </FoldButton>
      {folding.open.includes('notices') && (
        <div id="notices">
          {notices.map((notice) => (
            <p key={notice.what}>{noticeInWords(notice, words)}</p>
          ))}
        </div>
      )}
    </div>
  );
}
