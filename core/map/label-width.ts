/** Widest usual letter of the system's fonts at 11 units: a label is never guessed too short. */
const LETTER_WIDTH = 5.9;
/** A label cut to less says nothing. */
const LEAST_LETTERS = 6;

/** How wide a label of a picture is at most, in the picture's units. Pictures are laid out before they are drawn. */
export function widthOfLabel(label: string): number {
  return Array.from(label).length * LETTER_WIDTH;
}

/** A label that fits, cut with an ellipsis where it must be; empty where no useful part of it fits. */
export function shortenLabel(label: string, width: number): string {
  const letters = Array.from(label);
  const room = Math.floor(width / LETTER_WIDTH);
  if (letters.length <= room) return label;
  return room < LEAST_LETTERS
    ? ''
    : `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}
