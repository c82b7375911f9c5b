import { effect, untracked } from '@preact/signals-core';
import { type ComponentChild, type ContainerNode, render } from 'preact';

/**
 * Renders a view, and again whenever a signal that it reads changes.
 * @returns ends that; what is rendered stays
 */
export function renderLive(view: () => ComponentChild, into: ContainerNode): () => void {
  return effect(() => {
    const tree = view();
    // What components do while they render is theirs, not this effect's.
    untracked(() => render(tree, into));
  });
}
