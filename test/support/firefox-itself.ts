import type { Browser } from 'puppeteer-core';

/** What puppeteer's browser has besides, when it speaks WebDriver BiDi. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ result: Answer }> };
}

interface Answer {
  readonly result?: { readonly value?: unknown };
  readonly type?: string;
  readonly contexts?: readonly { readonly context: string }[];
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs a script in Firefox's own window, with all its rights, for what no protocol does. Answers what is plain of its value. */
export async function inFirefoxItself(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as BidiBrowser;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.contexts?.[0]?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.exceptionDetails !== undefined) throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return result.result?.value;
}
