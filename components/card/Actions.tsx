import { FoldButton } from './FoldButton.tsx';
import { reportAddress } from '../shared/addresses.ts';
import { reportText } from './report-text.ts';
import { useWords, type WordKey } from '../words/words.ts';
import type { CardProps } from './Card.tsx';
import type { JSX } from 'preact';

/** The small actions at the foot of a card. */
export function Actions(props: CardProps): JSX.Element {
  const { model } = props;
  const words = useWords();
  return (
    <div class="actions">
      {model.summary !== undefined && model.summary.plain !== model.summary.standard && (
        <button
          type="button"
          aria-pressed={props.level === 'plain'}
          onClick={() => props.onLevel(props.level === 'plain' ? 'standard' : 'plain')}
        >
          {words.say('cardPlainWords')}
        </button>
      )}
      {model.why !== undefined && (
        <FoldButton fold="why" open={props.open} onFold={props.onFold}>
          {words.say('cardWhy')}
        </FoldButton>
      )}
      <button type="button" title={words.say('cardNotThisHint')} onClick={props.onNotThis}>
        {words.say('cardNotThis')}
      </button>
      <Report {...props} />
      <Copied {...props} />
    </div>
  );
}

const REPORT_WORDS: Readonly<Record<Exclude<CardProps['report'], 'none' | 'off'>, WordKey>> = {
  ready: 'cardCopyReport',
  copied: 'cardReportCopied',
  refused: 'cardReportRefused',
};

/** One way to report a mistake: the project's form, or a text to send where there is none. */
function Report({ model, report, onReport }: CardProps): JSX.Element | null {
  const words = useWords();
  if (report === 'off') return null;
  const address = reportAddress(model.entity);
  if (address !== undefined) {
    return (
      <a href={address} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
        {words.say('cardReport')}
      </a>
    );
  }
  if (report === 'none') return null;
  return (
    <button type="button" title={words.say('cardCopyReportHint')} onClick={onReport}>
      <span role="status">{words.say(REPORT_WORDS[report])}</span>
    </button>
  );
}

/** What was copied, and that nothing was sent; nothing before that. */
function Copied({ model, report }: CardProps): JSX.Element | null {
  const words = useWords();
  if (report !== 'copied') return null;
  return (
    <div class="copied">
      <p>{words.say('cardReportNext')}</p>
      <pre tabIndex={0} dir="auto">
        {reportText(model, words)}
      </pre>
    </div>
  );
}
