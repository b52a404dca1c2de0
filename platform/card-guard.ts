/**
 * What a page could do to an open card where it gets at our closed root: Firefox gives it away by the `originalTarget`
 * of an event, `Selection` and `find()`. There a script could press our buttons and change where our links lead.
 */
export type CardGuard = {
  /** Remembers where the links lead that have just been drawn. */
  readonly drawn: () => void;
};

/** Events that use a control, or follow a link. */
const USES = [
  'click',
  'auxclick',
  'dblclick',
  'keydown',
  'keyup',
  'pointerdown',
  'mousedown',
] as const;

/**
 * Lets only what the reader does reach the root's controls, and only links be followed that lead where they were
 * drawn to. Has to be called before anything else listens in the root.
 */
export function guardCard(root: ShadowRoot): CardGuard {
  let addresses: ReadonlySet<string> = new Set();
  for (const type of USES)
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && !leadsElsewhere(event, addresses)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  return {
    drawn: () => {
      addresses = new Set([...root.querySelectorAll('a')].map(({ href }) => href));
    },
  };
}

function leadsElsewhere({ target }: Event, addresses: ReadonlySet<string>): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link !== null && !addresses.has(link.href);
}
