import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import type { BrowserName, LaunchOptions } from '../support/real-browser.ts';
import { goingOnSuite } from './going-on.ts';
import type { Account } from './server/accounts.ts';
import { HOST, type Roundcube, startRoundcube } from './server/roundcube.ts';
import { type Plainly, withoutAfterwordSuite } from './without-afterword.ts';
import { writingSuite } from './writing.ts';

/** What a suite gets, once it runs. */
export interface Running {
  readonly afterword: Afterword;
  readonly roundcube: Roundcube;
  /** The tab the webmail is in. */
  readonly page: Page;
  /** What each account has sent without Afterword, for what it sends with it to be compared by. */
  readonly plainly: Map<Account, Plainly>;
}

/** One browser's whole session, in front of a Roundcube of its own. */
export function session(name: BrowserName): void {
  describe(name, () => {
    let running: Running;

    beforeAll(async () => {
      const roundcube = await startRoundcube();
      const afterword = await startAfterword(name, toRoundcube(name, roundcube.port));
      const page = await afterword.browser.newPage();
      // "Leave without sending?"
      page.on('dialog', (dialog) => void dialog.accept());
      running = { afterword, roundcube, page, plainly: new Map() };
    });
    afterAll(async () => {
      await running?.afterword.close();
      await running?.roundcube.close();
    });

    withoutAfterwordSuite(() => running);
    describe('once Afterword is installed', () => {
      beforeAll(() => running.afterword.install());
      writingSuite(() => running);
      goingOnSuite(() => running);
    });
  });
}

/** The browser takes a port of this machine for the webmail. */
function toRoundcube(name: BrowserName, port: number): LaunchOptions {
  return name === 'chromium'
    ? {
        args: [`--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
      }
    : { prefs: { 'network.socket.forcePort': `443=${port}` } };
}
