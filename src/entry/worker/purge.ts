import { setAlarm } from '../../browser/alarm.ts';
import { removals } from '../../browser/stores.ts';

export const PURGE_ALARM = 'purge';

/** Really removes what the person removed, once it can no longer be brought back; at a start of the browser at once. */
export async function purge(when: 'now' | 'when old'): Promise<void> {
  await setAlarm(PURGE_ALARM, await removals.purge(when));
}
