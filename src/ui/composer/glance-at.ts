import type { Balance } from '../../core/assess/assessment.ts';

/** What a draft speaks of, as shares of its words, 0 to 1. */
export interface Glance {
  /** Apology and mistakes. */
  readonly weight: number;
  /** Interest and thanks. */
  readonly strength: number;
  readonly rest: number;
}

/** The balance as it is shown. One clause may make two moves, so the two shares are kept from passing the whole. */
export function glanceAt(balance: Balance): Glance {
  const weight = Math.min(1, balance.apology + balance.mistake);
  const strength = Math.min(1 - weight, balance.interest + balance.thanks);
  return { weight, strength, rest: 1 - weight - strength };
}

/** A share in whole percent, as it is said. */
export function percent(share: number): string {
  return String(Math.round(share * 100));
}
