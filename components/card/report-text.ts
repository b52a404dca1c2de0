import type { CardModel } from '../../core/cards/card-model.ts';

/**
 * A report of a mistake for the reader to send: what the card says, with its sources, and room for what
 * is wrong. It tells nothing about the page or the reader.
 */
export function reportText(model: CardModel): string {
  return [
    `Backgrounder: a mistake in “${model.name}” (${model.entity})`,
    '',
    'What is wrong, and where it can be checked:',
    '',
    '',
    'What the card says:',
    model.sentence,
    ...(model.thenAndNow === undefined ? [] : [model.thenAndNow]),
    ...model.facts.map(
      ({ label, value, date, sources: of }) =>
        `- ${label === '' ? '' : `${label}: `}${value}${date === undefined ? '' : ` (${date})`}${numbers(of)}`,
    ),
    ...model.sources.map(({ publisher, url }, index) => `[${index + 1}] ${publisher}, ${url}`),
    model.asOf,
    '',
  ].join('\n');
}

function numbers(sources: readonly number[]): string {
  return sources.length === 0 ? '' : ` [${sources.map((index) => index + 1).join(', ')}]`;
}
