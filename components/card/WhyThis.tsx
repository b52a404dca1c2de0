import { confidenceInWords, readDateInWords, ruleInWords } from './card-words.ts';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { Quoted } from '../shared/Quoted.tsx';
import { useWords } from '../words/words.ts';
import type { CardWhy } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** How the words on the page came to mean this entity. */
export function WhyThis({ why }: { why: CardWhy }): JSX.Element {
  const words = useWords();
  const others = why.runnersUp.length > 0;
  return (
    <section class="why" id="why">
      <dl class="facts">
        <Row label={words.say('whyWords')}>
          <Quoted text={why.matched} />
        </Row>
        <Row label={words.say('whyRule')}>{ruleInWords(why.rule, words)}</Row>
        <Row label={words.say('whyDate')}>{readDateInWords(why, words)}</Row>
        <Row label={words.say('whyOthers')}>
          <span {...(others ? knowledgeLang(words) : {})}>
            {others ? why.runnersUp.join(', ') : words.say('whyNoOthers')}
          </span>
        </Row>
        <Row label={words.say('whyConfidence')}>{confidenceInWords(why.confidence, words)}</Row>
      </dl>
    </section>
  );
}

function Row(props: {
  readonly label: string;
  readonly children: JSX.Element | string;
}): JSX.Element {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd dir="auto">{props.children}</dd>
    </div>
  );
}
