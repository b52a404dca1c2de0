import { Icon } from '../shared/Icon.tsx';
import type { Fold, Folding } from './folds.ts';
import type { ComponentChildren, JSX } from 'preact';

/** Opens and closes one folded part of a card; the part has the id that `aria-controls` names. */
export function FoldButton({
  fold,
  open,
  onFold,
  children,
}: Folding & { readonly fold: Fold; readonly children: ComponentChildren }): JSX.Element {
  const isOpen = open.includes(fold);
  return (
    <button
      type="button"
      class="fold"
      aria-expanded={isOpen}
      {...(isOpen ? { 'aria-controls': fold } : {})}
      onClick={() => onFold(fold)}
    >
      {children}
      <Icon name="unfold" />
    </button>
  );
}
