import { Chip } from './Chip.tsx';
import type { CardChip } from '../../core/cards/card-model.ts';
import type { CardEvents } from './Card.tsx';
import type { ComponentChild, JSX } from 'preact';

/**
 * A text with its chips: each stands where the text has its name, for the first time; those whose name
 * the text does not have follow it. `chipAttributes` are for names in a text of another language.
 */
export function ChippedText({
  text,
  chips,
  onChip,
  chipAttributes = {},
}: Pick<CardEvents, 'onChip'> & {
  readonly text: string;
  readonly chips: readonly CardChip[];
  readonly chipAttributes?: { readonly lang?: 'en' };
}): JSX.Element {
  const parts: ComponentChild[] = [];
  const drawn = new Set<CardChip>();
  let from = 0;
  const chipOf = (chip: CardChip): JSX.Element => (
    <span key={chip.entity} {...chipAttributes}>
      <Chip chip={chip} onChip={onChip} />
    </span>
  );
  const placed = chips
    .map((chip) => ({ chip, at: text.indexOf(chip.name) }))
    .toSorted((a, b) => a.at - b.at);
  for (const { chip, at } of placed) {
    if (at < from) continue; // not in the text, or within a longer name
    parts.push(text.slice(from, at), chipOf(chip));
    from = at + chip.name.length;
    drawn.add(chip);
  }
  return (
    <>
      <bdi>
        {parts}
        {text.slice(from)}
      </bdi>
      {chips.filter((chip) => !drawn.has(chip)).map((chip) => [' ', chipOf(chip)])}
    </>
  );
}
