/**
 * What a page could do to an open card where it gets at our closed root: Firefox gives it away by the `originalTarget`
 * of an event, `Selection` and `find()`. There a script could press our buttons and change where our links lead.
 */
export type CardGuard = {
  /** Lets the web addresses be followed that stand anywhere in what is shown. */
  readonly allow: (shown: unknown) => void;
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
 * Lets only what the reader does reach the root's controls, and only links be followed that lead where a card says,
 * without telling the page's address (P5). Has to be called before anything else listens in the root.
 */
export function guardCard(root: ShadowRoot): CardGuard {
  const addresses = new Set<string>();
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
    allow: (shown) => {
      for (const address of addressesIn(shown)) addresses.add(address);
    },
  };
}

/** By HTML's "follow the hyperlink", `noreferrer` implies `noopener` and stands above any `referrerpolicy`. */
function leadsElsewhere({ target }: Event, addresses: ReadonlySet<string>): boolean {
  const link = target instanceof Element ? target.closest('[href],[*|href]') : null;
  if (link === null) return false;
  return !(
    link instanceof HTMLAnchorElement &&
    addresses.has(link.href) &&
    link.relList.contains('noreferrer')
  );
}

/** Every web address that a value holds, as the browser writes it. */
function* addressesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    const address = value.startsWith('https://') ? URL.parse(value) : null;
    if (address !== null) yield address.href;
  } else if (typeof value === 'object' && value !== null)
    for (const own of Object.values(value)) yield* addressesIn(own);
}
