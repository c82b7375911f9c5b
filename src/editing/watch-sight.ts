/** Knows of elements whether they are in sight. */
export interface SightWatch {
  /** From now on watches these elements and no others. */
  watch(elements: ReadonlySet<Element>): void;
  /** `false` for an element that is known to be scrolled out of sight or hidden. What the browser has not told of yet may be in sight. */
  mayBeSeen(element: Element): boolean;
}

/** How far beyond the window's edges an element still counts as in sight: it will be there at once when that scrolls. */
const MARGIN = '50%';

/**
 * Watches which elements of a document are in sight, until the signal aborts.
 * @param changed called when it is another than before for one of them
 */
export function watchSight(page: Document, changed: () => void, signal: AbortSignal): SightWatch {
  const view = page.defaultView ?? window;
  let watched: ReadonlySet<Element> = new Set();
  const unseen = new Set<Element>();
  const observer = new view.IntersectionObserver(
    (entries) => {
      let isOther = false;
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // Without a box of its own (`display: contents`) nobody can tell where its text is.
        const { width, height } = boundingClientRect;
        const isUnseen = !isIntersecting && (width > 0 || height > 0);
        isOther ||= isUnseen !== unseen.has(target);
        if (isUnseen) unseen.add(target);
        else unseen.delete(target);
      }
      if (isOther) changed();
    },
    { root: page, rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watch(elements) {
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        unseen.delete(element);
      }
      for (const element of elements) if (!watched.has(element)) observer.observe(element);
      watched = elements;
    },
    mayBeSeen: (element) => !unseen.has(element),
  };
}
