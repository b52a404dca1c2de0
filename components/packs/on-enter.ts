/** Enter in a line of text does what the button beside it does, and does not send the form around it. */
export function onEnter(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  act();
}
