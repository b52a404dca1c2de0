/** What is hidden less than this is the last line's own space: nobody would scroll for it. */
const LEAST_HIDDEN_PX = 8;

/** What the arrow at the frame's foot covers. */
const ROOM_BELOW_PX = 32;

/** Whether more is in the frame than is seen where it is scrolled to. */
export const scrolls = ({ scrollHeight, clientHeight, scrollTop }: HTMLElement): boolean =>
  scrollHeight - clientHeight - scrollTop > LEAST_HIDDEN_PX;

/** Shows at the frame's foot whether there is more below, as it stands now. */
export function showMore(frame: HTMLElement): void {
  frame.classList.toggle('has-more', scrolls(frame));
}

/** Keeps that right while the reader scrolls in the frame. */
export function watchMore(frame: HTMLElement): void {
  frame.addEventListener('scroll', () => showMore(frame), { passive: true });
}

/** Scrolls in the frame, and nowhere else, until a part that was opened is seen, its beginning before its end. */
export function showPart(frame: HTMLElement, id: string): void {
  const part = frame.querySelector(`#${id}`)?.getBoundingClientRect();
  const head = frame.querySelector('.head')?.getBoundingClientRect();
  if (part === undefined || head === undefined) return; // it was closed
  const { bottom } = frame.getBoundingClientRect();
  const hidden = Math.min(part.bottom - bottom + ROOM_BELOW_PX, part.top - head.bottom);
  if (hidden > 0) frame.scrollTop += hidden;
}
