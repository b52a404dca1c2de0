/** The cards that a reader has gone through, by their keys; never changed, only replaced. */
export type Trail = {
  readonly card: string;
  /** The trail one step earlier; undefined on the first card. */
  readonly back: Trail | undefined;
  /** The trail after following a chip; following it to the card shown changes nothing. */
  readonly to: (card: string) => Trail;
};

/** Starts a trail at a card. */
export function createTrail(card: string, back?: Trail): Trail {
  const trail: Trail = {
    card,
    back,
    to: (next) => (next === card ? trail : createTrail(next, trail)),
  };
  return trail;
}
