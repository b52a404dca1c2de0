import type { Token } from '../text/tokenize.ts';
import type { BlockReading } from './reading.ts';

/**
 * What a rule finds at the tokens of a block, in their order. A loop, since nearly all tokens have nothing: `flatMap`
 * costs eight times as much there, and a dozen rules look at every token.
 */
export function atTokens<T>(
  { tokens }: Pick<BlockReading, 'tokens'>,
  find: (token: Token, at: number) => readonly T[],
): T[] {
  const found: T[] = [];
  let at = 0;
  for (const token of tokens) {
    const here = find(token, at);
    if (here.length > 0) found.push(...here);
    at += 1;
  }
  return found;
}
