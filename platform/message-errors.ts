/** A message that does not have its shape. It is dropped; the text is for the trace of a test. */
export class MessageError extends Error {
  constructor(field: string) {
    super(`message: ${field} has the wrong shape`);
    this.name = 'MessageError';
  }
}

/** What a message asks that asks nothing: an empty object. */
export type NoAsk = Readonly<Record<string, never>>;

/** A message that asks nothing. */
export function parseNothing(): NoAsk {
  return {};
}
