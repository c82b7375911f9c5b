import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What nobody sees at first, such as the inside of closed folds: rendered once the rest has been painted. */
export function AfterPaint({ children }: { readonly children: ComponentChildren }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return <>{isPainted ? children : null}</>;
}
