/** Members that we ask of what is around a draft. */
const MEMBERS = ['matches', 'closest', 'contains', 'querySelector', 'querySelectorAll'] as const;

/**
 * Ancestors from the parent up. In Chromium a form answers to the names of its fields before its own members, to scripts of
 * extensions too (seen in 156; Firefox does not): a page with a field of the name `parentElement` would have us go
 * round in circles. What is above such a form is left alone.
 */
export function* ancestorsOf(element: Element): Generator<HTMLElement> {
  for (let at = element.parentElement; at !== null && isItself(at); at = at.parentElement) yield at;
}

function isItself(element: HTMLElement): boolean {
  return (
    MEMBERS.every((member) => typeof element[member] === 'function') &&
    !element.contains(element.parentElement)
  );
}
