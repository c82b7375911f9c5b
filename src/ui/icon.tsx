/** Strokes of each icon in a box of 16. */
const STROKES = {
  close: 'M4 4l8 8M12 4l-8 8',
  forward: 'M6 3.5L10.5 8 6 12.5',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  check: 'M3.5 8.5l3 3 6-7',
  plus: 'M8 3.5v9M3.5 8h9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3.5 3.5',
  pause: 'M5.5 4v8M10.5 4v8',
  warning: 'M8 1.8l6.2 6.2L8 14.2 1.8 8zM8 5v3.2M8 10.4v.1',
  note: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 7.6v2.9M8 5.3v.1',
  hint: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 5.4v5.2M5.4 8h5.2',
} as const;

/** Those that point on or back, and so turn round where text runs from right to left. */
const TURNS: ReadonlySet<IconName> = new Set(['forward', 'back']);

export type IconName = keyof typeof STROKES;

/** A drawing beside words that say the same: hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={TURNS.has(name) ? 'icon turns' : 'icon'}
      width="1.15em"
      height="1.15em"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path
        d={STROKES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
