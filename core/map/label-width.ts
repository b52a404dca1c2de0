/** Widest usual letter of the system's fonts at 11 units: a label is never guessed too short. */
const LETTER_WIDTH = 5.9;
/** How wide a label of a picture is at most, in the picture's units. Pictures are laid out before they are drawn. */
export function widthOfLabel(label: string): number {
  return Array.from(label).length * LETTER_WIDTH;
}
