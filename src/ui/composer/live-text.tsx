import { useEffect, useState } from 'preact/hooks';

/** Words that a screen reader says, politely, when they come. It listens only to what changes in a region that stood before. */
export function LiveText({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return <p role="status">{said}</p>;
}
