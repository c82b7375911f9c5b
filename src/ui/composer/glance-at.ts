import type { Shares } from '../../core/assess/assessment.ts';

/** What a draft speaks of, as shares of its words, 0 to 1, in whole hundredths that add up to 1. */
export interface Glance {
  /** Apology and mistakes. */
  readonly weight: number;
  /** Interest and thanks. */
  readonly strength: number;
  readonly rest: number;
}

/** The balance as it is shown: rounded first, so that the three percentages that are read make a hundred. */
export function glanceAt(shares: Shares): Glance {
  const weight = Math.round(shares.weight * 100);
  const strength = Math.min(100 - weight, Math.round(shares.strength * 100));
  return { weight: weight / 100, strength: strength / 100, rest: (100 - weight - strength) / 100 };
}

/** A share in whole percent, as it is said. */
export function percent(share: number): string {
  return String(Math.round(share * 100));
}
