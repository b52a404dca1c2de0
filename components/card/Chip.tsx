import type { CardChip } from '../../core/cards/card-model.ts';
import type { CardEvents } from './Card.tsx';
import type { JSX } from 'preact';

/** A name that turns the card to another entity of this article. */
export function Chip({
  chip,
  onChip,
}: Pick<CardEvents, 'onChip'> & { readonly chip: CardChip }): JSX.Element {
  return (
    <button type="button" class={`chip kind-${chip.kind}`} onClick={() => onChip(chip.entity)}>
      <bdi>{chip.name}</bdi>
    </button>
  );
}
