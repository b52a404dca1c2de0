import { MessageError } from './message-errors.ts';
import type { PageOrders } from './messages.ts';

// The shapes of what the background and the popup ask a page's script. Both are ours and of the same
// version, so these are kept small: they enter every page.

/** The orders of an `orders` message. */
export function parseOrdersAsk(value: unknown): { readonly orders: PageOrders } {
  const orders = field(value, 'orders');
  if (typeof orders !== 'object' || orders === null || !('marksKey' in orders))
    throw new MessageError('orders');
  return { orders: orders as PageOrders }; // made by `ordersFor` of the same version
}

/** The direction of a `step` message. */
export function parseStepAsk(value: unknown): { readonly direction: 'next' | 'previous' } {
  return { direction: field(value, 'direction') === 'previous' ? 'previous' : 'next' };
}

/** The mention of a `jump` message. */
export function parseJumpAsk(value: unknown): { readonly mention: number } {
  const mention = field(value, 'mention');
  if (typeof mention !== 'number') throw new MessageError('mention');
  return { mention };
}

/** The words of an `explain` message. */
export function parseWordsAsk(value: unknown): { readonly words: string } {
  const words = field(value, 'words');
  if (typeof words !== 'string') throw new MessageError('words');
  return { words };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name] // an object with this own key
    : undefined;
}
