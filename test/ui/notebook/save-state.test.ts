import { expect, test, vi } from 'vitest';
import { SaveState } from '../../../src/ui/notebook/save-state.ts';

test('“Saved” stands only while every field is kept', () => {
  const saves = new SaveState();
  const [one, other] = [{}, {}];
  saves.tell(one, 'kept');
  saves.tell(other, 'writing');
  expect(saves.shown).toBe('writing');
  saves.tell(other, 'refused');
  expect(saves.shown).toBe('refused');
  saves.tell(other, 'kept');
  expect(saves.shown).toBe('kept');
});

test('a choice that the storage refuses is said, until one is kept', async () => {
  const saves = new SaveState();
  await expect(saves.follow(Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(saves.shown).toBe('refused');
  await saves.follow(Promise.resolve());
  expect(saves.shown).toBe('kept');
});

test('whoever listens hears of changes alone', () => {
  const saves = new SaveState();
  const heard = vi.fn();
  saves.listen(heard);
  saves.tell(saves, 'kept');
  saves.tell(saves, 'kept');
  expect(heard).toHaveBeenCalledOnce();
});

test('says why the last write was refused, also when another reason comes', async () => {
  const saves = new SaveState((error) => ({ key: error === 'full' ? 'store_full' : 'store_failed' }));
  let heard = 0;
  saves.listen(() => {
    heard += 1;
  });
  await expect(saves.follow(Promise.reject('full'))).rejects.toBe('full');
  expect(saves.problem.key).toBe('store_full');
  heard = 0;
  saves.tell({}, 'refused', 'else');
  expect([saves.problem.key, heard]).toEqual(['store_failed', 1]);
});
