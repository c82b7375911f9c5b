import { readPreferences } from '../../browser/read-preferences.ts';
import { interviews, ownTemplates } from '../../browser/stores.ts';
import * as thisSession from '../../browser/this-session.ts';
import { duty } from './duty.ts';
import { inTurn } from './in-turn.ts';
import { remind } from './remind.ts';
import { allowedSites, registerSites } from './sites.ts';
import { injectIntoOpenTabs, quietTabs, tellTabs } from './webmail-pages.ts';

/** Tells every open page of a webmail what it may know, and that what answers about its draft has changed. */
export const tell = duty('told', knownToPages, tellTabs, thisSession);

/** Registers the entry script for pages to come. */
export const register = inTurn(registerSites);

/** Has every page, those open now and those to come, be as the list of sites and the browser's permissions say. */
export const settle = duty(
  'settled',
  async () => JSON.stringify(await allowedSites()),
  async () => {
    await register();
    await injectIntoOpenTabs();
    await tell.run();
    await quietTabs();
  },
  thisSession,
);

/** Compares the reminders with the clock. */
export const look = inTurn(remind);

/** Does what a worker that was stopped left undone. */
export async function catchUp(): Promise<void> {
  await Promise.all([settle.resume().then(tell.resume), look()]);
}

/** What pages with a composer are told, or are answered from, in a few words. */
async function knownToPages(): Promise<string> {
  const [{ settings }, { current, rows }, templates] = await Promise.all([
    readPreferences(),
    interviews.list(),
    ownTemplates.list(),
  ]);
  const last = Math.max(0, ...rows.map(({ changedAt }) => changedAt));
  return JSON.stringify([
    settings,
    current,
    rows.length,
    last,
    templates.map((each) => [each.id, each.changedAt]),
  ]);
}
