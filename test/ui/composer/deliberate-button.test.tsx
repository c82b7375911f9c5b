import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ActionGuardContext, DeliberateButton } from '../../../src/ui/composer/deliberate-button.tsx';
import { SEEN_AFTER } from '../../../src/ui/composer/is-deliberate.ts';
import { View } from '../view.tsx';

/** A button on a surface that was shown at 0, and the clock; hit testing and trust are taken as given. */
function guarded(clock: { value: number }, appearsAt = 0) {
  const onPress = vi.fn();
  const onRefused = vi.fn();
  const host = document.createElement('div');
  document.body.append(host);
  const circumstances = () => ({
    host,
    left: 0,
    top: 0,
    shownAt: 0,
    raisedAt: 0,
    now: clock.value,
    isTrusted: () => true,
  });
  const root = host.attachShadow({ mode: 'open' });
  const saying = (words: string) => (
    <ActionGuardContext.Provider value={{ circumstances, onRefused }}>
      <DeliberateButton onPress={onPress}>{words}</DeliberateButton>
    </ActionGuardContext.Provider>
  );
  const now = clock.value;
  clock.value = appearsAt;
  const view = new View(saying('Insert'));
  clock.value = now;
  root.append(view.root);
  const button = view.get('button', 'Insert');
  document.elementFromPoint = () => host;
  root.elementFromPoint = () => button;
  return { button, onPress, onRefused, host, say: (words: string) => view.show(saying(words)) };
}

function press(button: HTMLElement, type: string, detail = 1): void {
  act(() => {
    button.dispatchEvent(new MouseEvent(type, { detail, bubbles: true }));
  });
}

test('a press that began and ended in plain sight acts', () => {
  const { button, onPress, host } = guarded({ value: 500 });
  press(button, 'pointerdown');
  press(button, 'click');
  expect(onPress).toHaveBeenCalledOnce();
  host.remove();
});

test('a surface pushed under the pointer between down and up does not act', () => {
  const clock = { value: 0 };
  const { button, onPress, onRefused, host } = guarded(clock);
  press(button, 'pointerdown');
  clock.value = 500;
  press(button, 'click');
  expect(onPress).not.toHaveBeenCalled();
  expect(onRefused).toHaveBeenCalledExactlyOnceWith('shown too briefly');
  host.remove();
});

test('a click that no press began does not act, and one press does not count twice', () => {
  const { button, onPress, host } = guarded({ value: 500 });
  press(button, 'click');
  expect(onPress).not.toHaveBeenCalled();
  press(button, 'pointerdown');
  press(button, 'click');
  press(button, 'click');
  expect(onPress).toHaveBeenCalledOnce();
  host.remove();
});

test('a press by keyboard needs no pointer', () => {
  const { button, onPress, host } = guarded({ value: 500 });
  press(button, 'click', 0);
  expect(onPress).toHaveBeenCalledOnce();
  host.remove();
});

test.each([
  ['by pointer', 1],
  ['by keyboard', 0],
])('a button that only just appeared on a surface long in sight does not act %s', (_, detail) => {
  const clock = { value: 5000 };
  const { button, onPress, onRefused, host } = guarded(clock, 5000);
  press(button, 'pointerdown', detail);
  press(button, 'click', detail);
  expect(onPress).not.toHaveBeenCalled();
  expect(onRefused).toHaveBeenLastCalledWith('shown too briefly');
  clock.value += SEEN_AFTER;
  press(button, 'pointerdown', detail);
  press(button, 'click', detail);
  expect(onPress).toHaveBeenCalledOnce();
  host.remove();
});

test('a button that has come to say something else waits to be read again; rendered anew with the same words it does not', () => {
  const clock = { value: 5000 };
  const { button, onPress, host, say } = guarded(clock);
  say('Insert');
  press(button, 'click', 0);
  expect(onPress).toHaveBeenCalledOnce();
  say('Copy');
  press(button, 'click', 0);
  expect(onPress).toHaveBeenCalledOnce();
  clock.value += SEEN_AFTER;
  press(button, 'click', 0);
  expect(onPress).toHaveBeenCalledTimes(2);
  host.remove();
});

test('a button that can do nothing now says so and does nothing', () => {
  const onPress = vi.fn();
  const view = new View(
    <DeliberateButton unavailable describedBy="why" onPress={onPress}>
      Insert
    </DeliberateButton>,
  );
  view.press('Insert');
  expect(onPress).not.toHaveBeenCalled();
  expect(view.get('button', 'Insert').getAttribute('aria-disabled')).toBe('true');
});
