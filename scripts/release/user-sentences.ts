/** What a commit says that people who use Afterword notice. */
export interface UserSentence {
  readonly kind: 'FEATURE' | 'FIX';
  /** The sentence, or a few, on one line. */
  readonly text: string;
}

/** A line that begins with a kind; what follows belongs to it, up to the next such line or an empty one. */
const BEGINNING = /(?:^|\s)(FEATURE|FIX): /u;

/**
 * The sentences of commit messages that begin with `FEATURE:` or `FIX:`, new things first, none twice.
 * @param log whole messages, one after the other
 */
export function userSentences(log: string): UserSentence[] {
  const found = new Map<string, UserSentence>();
  for (const paragraph of log.split(/\n\s*\n/u)) {
    // Kinds at odd places, what follows each at the next.
    const [, ...parts] = paragraph.replace(/\s+/gu, ' ').split(BEGINNING);
    for (let at = 0; at < parts.length; at += 2) {
      const kind = parts[at] === 'FIX' ? 'FIX' : 'FEATURE';
      const text = (parts[at + 1] ?? '').trim();
      found.set(text.toLowerCase(), { kind, text });
    }
  }
  return [...found.values()].sort((one, other) => Number(one.kind === 'FIX') - Number(other.kind === 'FIX'));
}
