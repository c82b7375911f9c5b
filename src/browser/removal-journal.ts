import { KEYS, type RemovedKeys, removedKind } from './kept-kinds.ts';
import { keysOf, loadIndex, type StoreWorld } from './shelf.ts';
import { keySetAside, lastGoodKey, type Transaction } from './transaction.ts';

type Removing = Omit<RemovedKeys, 'imported'> & Partial<Pick<RemovedKeys, 'imported'>>;

/** Notes what is removed, in the same write that removes it; what was removed before is really gone then. */
export async function noteRemoval(
  transaction: Transaction,
  world: StoreWorld,
  { at, current, interviewIds, templates, reminders, everything, imported = null }: Removing,
): Promise<void> {
  const before = await transaction.read(KEYS.removed, removedKind);
  if (before !== null) await forget(transaction, world, before);
  const noted = { at, current, interviewIds, templates, reminders, everything, imported };
  transaction.write(KEYS.removed, removedKind, noted);
}

/** Removes everything that is still kept of what was removed: values, last good copies, what was set aside. */
export async function forget(
  transaction: Transaction,
  world: StoreWorld,
  removed: RemovedKeys,
): Promise<void> {
  const { rows } = await loadIndex(transaction, world);
  const back = new Set(rows.map(({ id }) => id)); // an import may have brought one back meanwhile
  const keys = removed.interviewIds.filter((id) => !back.has(id)).flatMap(keysOf);
  const overwritten = (removed.imported?.overwritten ?? []).flatMap(keysOf);
  const copies = [...keys, ...overwritten, KEYS.templates, KEYS.reminders].map(lastGoodKey);
  const gone = new Set(keys);
  const aside = (await transaction.keys()).filter((key) => {
    const of = keySetAside(key);
    return of !== null && of !== KEYS.settings && (removed.everything || gone.has(of));
  });
  transaction.remove([...keys, ...overwritten.map(beforeKey), ...copies, ...aside, KEYS.removed]);
}

/** Where a value stands that an import wrote over, for as long as that can be undone. */
export function beforeKey(key: string): string {
  return `before:${key}`;
}
