import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ActionGuardContext, DeliberateButton } from '../../../src/ui/composer/deliberate-button.tsx';
import { View } from '../view.tsx';

/** A button whose surface was shown `ago` ms before; hit testing and trust are taken as given. */
function guarded(ago: { value: number }) {
  const onPress = vi.fn();
  const onRefused = vi.fn();
  const host = document.createElement('div');
  document.body.append(host);
  const circumstances = () => ({
    host,
    left: 0,
    top: 0,
    shownAt: 0,
    now: ago.value,
    isTrusted: () => true,
  });
  const root = host.attachShadow({ mode: 'open' });
  const view = new View(
    <ActionGuardContext.Provider value={{ circumstances, onRefused }}>
      <DeliberateButton onPress={onPress}>Insert</DeliberateButton>
    </ActionGuardContext.Provider>,
  );
  root.append(view.root);
  const button = view.get('button', 'Insert');
  document.elementFromPoint = () => host;
  root.elementFromPoint = () => button;
  return { button, onPress, onRefused, host };
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
  const ago = { value: 0 };
  const { button, onPress, onRefused, host } = guarded(ago);
  press(button, 'pointerdown');
  ago.value = 500;
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
