import { useState } from 'preact/hooks';

let made = 0;

/**
 * An id that no other element of the page has. Preact's own `useId` counts from the start again whenever its root is
 * rendered anew, as `renderLive` does, and then gives what is mounted later an id that is taken (seen in 11.2).
 */
export function useId(): string {
  const [id] = useState(() => {
    made += 1;
    return `afterword-${made}`;
  });
  return id;
}
