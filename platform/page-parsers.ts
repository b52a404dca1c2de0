import { MessageError } from './message-errors.ts';
import type { PageAct, PageOrders } from './messages.ts';

// The shapes of what the background and the popup ask a page's script. Both are ours and of the same
// version, so these are kept small: they enter pages.

/** The orders of an `orders` message. */
export function parseOrdersAsk(value: unknown): { readonly orders: PageOrders } {
  const orders = field(value, 'orders');
  if (field(orders, 'marksKey') === undefined) throw new MessageError('orders');
  return { orders: orders as PageOrders }; // made by `ordersFor` of the same version
}

/** The act of an `act` message, to be read by the scene that carries it out. */
export function parseActAsk(value: unknown): { readonly act: PageAct } {
  const act = field(value, 'act');
  if (field(act, 'do') === undefined) throw new MessageError('act');
  return { act: act as PageAct }; // made by our own pages of the same version
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name] // an object with this own key
    : undefined;
}
