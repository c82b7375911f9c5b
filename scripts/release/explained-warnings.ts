/** What a linter of extensions says, as far as it is compared. */
export interface LintMessage {
  readonly code: string;
  /** `undefined` when it speaks of the whole extension. */
  readonly file?: string;
}

/** How the warnings that were found and those that are explained differ: nothing in either list when they agree. */
export interface Difference {
  readonly unexplained: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Compares warnings with the rows that explain them: `` | `CODE` in `one.js`, `other.js` | why | ``.
 * @param found what the linter says
 * @param page the Markdown with the rows
 */
export function compareWarnings(found: readonly LintMessage[], page: string): Difference {
  const are = new Set(found.map(({ code, file }) => `${code} in ${file ?? 'the extension'}`));
  const explained = new Set(explainedIn(page));
  return {
    unexplained: [...are].filter((each) => !explained.has(each)),
    gone: [...explained].filter((each) => !are.has(each)),
  };
}

function explainedIn(page: string): string[] {
  return [...page.matchAll(/^\| `([A-Z_]{6,})` in ([^|]+)\|/gmu)].flatMap(([, code = '', files = '']) =>
    [...files.matchAll(/`([^`]+)`/gu)].map(([, file = '']) => `${code} in ${file}`),
  );
}
