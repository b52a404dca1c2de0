/**
 * Lets the reader drag the card by its upper bar. Calls back at the first move, after which the card
 * stays where it was put. It cannot be dragged out of the viewport.
 */
export function startMoving(frame: HTMLElement, onMove: () => void): void {
  frame.addEventListener('pointerdown', (event) => {
    const target = event.target as Element; // pointer events inside our own root hit elements
    if (event.button !== 0 || target.closest('.bar') === null || target.closest('button') !== null)
      return;
    event.preventDefault();
    const box = frame.getBoundingClientRect();
    const grip = { x: event.clientX - box.left, y: event.clientY - box.top };
    const drag = new AbortController();
    const move = ({ clientX, clientY }: PointerEvent): void => {
      onMove();
      frame.style.left = `${clamp(clientX - grip.x, innerWidth - box.width)}px`;
      frame.style.top = `${clamp(clientY - grip.y, innerHeight - box.height)}px`;
    };
    frame.setPointerCapture(event.pointerId);
    frame.addEventListener('pointermove', move, { signal: drag.signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      frame.addEventListener(end, () => drag.abort(), { signal: drag.signal });
    }
  });
}

/** Moves a frame that stands partly outside the window into it, after the window has changed. */
export function keepInWindow(frame: HTMLElement): void {
  const { left, top, width, height } = frame.getBoundingClientRect();
  frame.style.left = `${clamp(left, innerWidth - width)}px`;
  frame.style.top = `${clamp(top, innerHeight - height)}px`;
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), Math.max(max, 0));
}
