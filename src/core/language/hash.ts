/** FNV-1a over UTF-16 units, 32 bits: the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Two hashes as one; the order counts. */
export function mix(one: number, other: number): number {
  const hash = Math.imul(one ^ (one >>> 15), 0x85ebca6b) ^ other;
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
}
