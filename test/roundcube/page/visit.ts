import type { Page } from 'puppeteer-core';
import { until } from '../../support/acting.ts';
import { type Account, PASSWORD } from '../server/accounts.ts';
import { HOST } from '../server/roundcube.ts';

const ORIGIN = `https://${HOST}/`;

/** What Roundcube's own script tells of a page (1.6.5, seen 2026-11). */
interface RoundcubeClient {
  readonly busy?: boolean | null;
  readonly env: { readonly task: string; readonly action?: string };
}

/** Logs an account in through Roundcube's form; whoever was logged in before is not any longer. */
export async function logIn(page: Page, { user }: Account): Promise<void> {
  // What a page still asks for would bring its own session along.
  await page.goto('about:blank');
  await page.browser().deleteMatchingCookies({ name: 'roundcube_sessid' }, { name: 'roundcube_sessauth' });
  await page.goto(ORIGIN);
  await page.type('#rcmloginuser', user);
  await page.type('#rcmloginpwd', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
  await beAt(page, 'mail', '');
}

/** Waits until Roundcube shows a view and waits for its user. */
export function beAt(page: Page, task: string, action: string): Promise<unknown> {
  const view = `${task}/${action}`;
  return until(async () => ((await idleView(page)) === view ? true : null), `Roundcube at ${view}`);
}

/** Waits until Roundcube shows another view and waits for its user. */
export function haveLeft(page: Page, task: string, action: string): Promise<unknown> {
  const view = `${task}/${action}`;
  return until(async () => {
    const now = await idleView(page);
    return now === null || now === view ? null : now;
  }, `Roundcube to leave ${view}`);
}

/** The view that Roundcube shows, `null` while it is loading one or busy. */
async function idleView(page: Page): Promise<string | null> {
  const look = () => {
    const { rcmail } = window as unknown as { rcmail?: RoundcubeClient };
    if (rcmail === undefined || rcmail.busy || document.readyState !== 'complete') return null;
    return `${rcmail.env.task}/${rcmail.env.action ?? ''}`;
  };
  // Between two pages there is none to ask.
  return page.evaluate(look).catch(() => null);
}

export async function visit(page: Page, query: string): Promise<void> {
  await page.goto(`${ORIGIN}?${query}`);
}
