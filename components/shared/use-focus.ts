import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Where a component's focus goes once a change is drawn. */
export type FocusAfter<E extends HTMLElement> = {
  /** Of the element in which the wanted one is looked for. */
  readonly root: RefObject<E | null>;
  /** The first element of this selector that is drawn gets the focus: at once, or when it comes. */
  readonly focusOn: (selector: string) => void;
};

/**
 * Keeps the focus with the reader: a control that goes away with its own click would leave it on the page's body,
 * where neither keyboard nor screen reader know how to go on (WCAG 2.4.3).
 */
export function useFocus<E extends HTMLElement>(): FocusAfter<E> {
  const root = useRef<E>(null);
  const wanted = useRef<string | undefined>(undefined);
  const [, drawAgain] = useState(0);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const target = root.current?.querySelector<HTMLElement>(wanted.current);
    if (!target) return;
    wanted.current = undefined;
    target.focus();
  });
  return {
    root,
    focusOn: (selector) => {
      wanted.current = selector;
      drawAgain((times) => times + 1);
    },
  };
}
