import { browser } from './browser.ts';

/**
 * Has the worker woken at a point in time, in milliseconds since 1970; not at all when `null`. A second one of the same
 * name takes the first one's place. Browsers lose alarms, at an update or a repair: whoever sets one sets it again at
 * every start.
 */
export async function setAlarm(name: string, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
}

export function onAlarm(rang: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => rang(name));
}
