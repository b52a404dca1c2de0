/** What is hidden less than this is the last line's own space: nobody would scroll for it. */
const LEAST_HIDDEN_PX = 8;

/** Shows at the frame's foot whether there is more below, as it stands now. */
export function showMore(frame: HTMLElement): void {
  const { scrollHeight, clientHeight, scrollTop } = frame;
  frame.classList.toggle('has-more', scrollHeight - clientHeight - scrollTop > LEAST_HIDDEN_PX);
}

/** Keeps that right while the reader scrolls in the frame. */
export function watchMore(frame: HTMLElement): void {
  frame.addEventListener('scroll', () => showMore(frame), { passive: true });
}
