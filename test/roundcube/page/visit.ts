import type { Page } from 'puppeteer-core';
import { until } from '../../support/acting.ts';
import { type Account, PASSWORD } from '../server/accounts.ts';
import { HOST } from '../server/roundcube.ts';

const ORIGIN = `https://${HOST}/`;

/** What Roundcube's own script tells of a page (1.6.5, seen 2026-11). */
interface RoundcubeClient {
  readonly busy: boolean;
  readonly env: { readonly task: string; readonly action: string };
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
export async function beAt(page: Page, task: string, action: string): Promise<void> {
  await until(
    () =>
      page
        .evaluate((wanted) => {
          const { rcmail } = window as unknown as { rcmail?: RoundcubeClient };
          const there = [rcmail?.env.task, rcmail?.env.action].join() === wanted && rcmail?.busy !== true;
          return there && document.readyState === 'complete' ? true : null;
        }, [task, action].join())
        // Between two pages there is none to ask.
        .catch(() => null),
    `Roundcube at ${task} ${action}`,
  );
}

export async function visit(page: Page, query: string): Promise<void> {
  await page.goto(`${ORIGIN}?${query}`);
}
