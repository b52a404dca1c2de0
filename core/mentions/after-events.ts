import type { BlockReading } from './reading.ts';

/** "Cold War-style cocktails": what is like an event, long after it or far from it. */
const LIKE = new Set('style styled like esque inspired themed'.split(' '));

/** What bears an event's name in a field of its own: an illness, a fashion. */
const CALLED_AFTER = new Set('syndrome chic kitsch'.split(' '));

/** "A Cold War-style lamp", "Gulf War syndrome": the name of an event that says what something else is like or called. */
export function isCalledAfter({ tokens }: BlockReading, end: number): boolean {
  const after = tokens[end];
  if (after?.gap === 'hyphen') return LIKE.has(after.norm);
  return after?.gap === 'space' && CALLED_AFTER.has(after.norm);
}
