import { sourceName } from '../../core/cards/source-name.ts';
import { dateInWords } from './card-words.ts';
import { dayInWords } from '../shared/days.ts';
import type { Words } from '../words/words.ts';
import type { CardModel } from '../../core/cards/card-model.ts';

/**
 * A report of a mistake for the reader to send: what the card says, with its sources, and room for what
 * is wrong. It tells nothing about the page or the reader.
 */
export function reportText(model: CardModel, words: Words): string {
  return [
    words.say('reportTitle', model.name, model.entity),
    '',
    words.say('reportQuestion'),
    '',
    '',
    words.say('reportCard'),
    model.sentence,
    ...(model.thenAndNow === undefined ? [] : [model.thenAndNow]),
    ...model.facts.map(
      ({ label, value, date, sources: of }) =>
        `- ${words.say('labeled', words.say(`fact_${label}`), value)}${date === undefined ? '' : ` (${dateInWords(date, words)})`}${numbers(of)}`,
    ),
    ...model.sources.map((source, index) => `[${index + 1}] ${sourceName(source)}, ${source.url}`),
    words.say('asOf', dayInWords(model.asOf, words.language)),
    '',
  ].join('\n');
}

function numbers(sources: readonly number[]): string {
  return sources.length === 0 ? '' : ` [${sources.map((index) => index + 1).join(', ')}]`;
}
