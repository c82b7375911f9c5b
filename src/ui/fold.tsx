import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export interface FoldProps {
  readonly title: string;
  /** What is inside, in a few words, seen while it is closed. */
  readonly summary?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part that opens when it is wanted. */
export function Fold({ title, summary, open, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <Icon name="forward" />
        <span class="fold-title">{title}</span>
        {summary === undefined ? null : <span class="soft small fold-summary">{summary}</span>}
      </summary>
      {children}
    </details>
  );
}
