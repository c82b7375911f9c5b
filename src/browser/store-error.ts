import type { Message } from '../core/message.ts';

/**
 * `full`: no room left. `failed`: the browser refused for another reason. `missing`: the interview is gone, removed by
 * another page. `invalid`: the value is not of a shape that is kept, such as a text over its limit. `newer`: a newer version
 * of the extension kept what stands there.
 */
export type StoreProblem = 'full' | 'failed' | 'missing' | 'invalid' | 'newer';

/** Something was not kept; what was kept before still is. Holds none of the person's text. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, part: string, options?: ErrorOptions) {
    super(`${part}: ${problem}`, options);
    this.problem = problem;
  }
}

/** The browser's own error, named. Chromium's message and Firefox's name speak of the quota (seen 2026-11). */
export function refusedByBrowser(part: string, cause: unknown): StoreError {
  const { name = '', message = '' } = cause instanceof Error ? cause : {};
  return new StoreError(/quota/iu.test(`${name} ${message}`) ? 'full' : 'failed', part, { cause });
}

/** What to tell the person of anything that a store threw. */
export function storeMessage(error: unknown): Message {
  return { key: `store_${error instanceof StoreError ? error.problem : 'failed'}` };
}
