import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A copy of a kept value to edit without waiting for storage: what is typed shows at once and is handed on, what comes
 * back of it is no news, and what somebody else changed is taken over.
 */
export function useOwnCopy<Value>(kept: Value, onSave: (value: Value) => void) {
  const [own, setOwn] = useState(kept);
  // Values handed on and not yet seen to come back: an echo of the last but one must not undo the last.
  const underWay = useRef<string[]>([]);
  const incoming = JSON.stringify(kept);

  // The value counts, not the object that brings it.
  useEffect(() => {
    const at = underWay.current.lastIndexOf(incoming);
    if (at >= 0) underWay.current.splice(0, at + 1);
    else setOwn(kept);
  }, [incoming]);

  function change(value: Value): void {
    underWay.current.push(JSON.stringify(value));
    setOwn(value);
    onSave(value);
  }
  return [own, change] as const;
}
