/** Where a test runs. */
export type Where = 'Node' | 'Chromium' | 'Firefox' | 'Chromium and Firefox';

/** Tests of one file, by their names as they are written there. */
export interface Shown {
  readonly file: string;
  readonly tests: readonly string[];
  readonly where: Where;
}

/** One thing that must hold, and the tests that show it. */
export interface SafetyRow {
  readonly must: string;
  readonly shown: readonly Shown[];
  /** What the tests do not show, and why. */
  readonly not?: string;
}

export interface SafetyTheme {
  readonly title: string;
  readonly rows: readonly SafetyRow[];
}

const shownIn =
  (where: Where) =>
  (file: string, ...tests: readonly string[]): Shown => ({ file: `test/${file}`, tests, where });

export const inNode = shownIn('Node');
export const inChromium = shownIn('Chromium');
export const inFirefox = shownIn('Firefox');
export const inBoth = shownIn('Chromium and Firefox');
