/** Closes on Escape, and lets it go no further. Answers whether that was the key; one that ends a composition is not. */
export function closeOnEscape(event: KeyboardEvent, close: () => void): boolean {
  if (event.key !== 'Escape' || event.isComposing) return false;
  event.preventDefault();
  event.stopPropagation();
  close();
  return true;
}
