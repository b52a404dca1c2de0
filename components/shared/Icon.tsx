import type { JSX } from 'preact';

/** One family, drawn on a grid of 16 with a line of 1.5, round ends; colour is the text's. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M6.8 2.5v4L4.5 9.2h7L9.2 6.5v-4M8 9.2v4.3',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  on: 'M6.5 3.5L11 8l-4.5 4.5',
  arrow: 'M2.5 8h10M9 4.5L12.5 8 9 11.5',
  notice: 'M8 2l6.3 11.2H1.7zM8 6.4v3.2M8 11.4v.2',
  unfold: 'M4.5 6.5L8 10l3.5-3.5',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  panel: 'M2 3h12v10H2zM10 3v10M4.5 6h3M4.5 8.5h3',
  options: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5v3M6 9.5v3',
} as const;

type IconName = keyof typeof PATHS;

/** A small picture beside words, or alone in a button that is named by its label; never read aloud. */
export function Icon({ name, flips = false }: { name: IconName; flips?: boolean }): JSX.Element {
  return (
    <svg
      class={flips ? 'icon icon-flips' : 'icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
