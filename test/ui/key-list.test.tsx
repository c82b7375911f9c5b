import { expect, test, vi } from 'vitest';
import { KeyList } from '../../src/ui/key-list.tsx';
import { textOf, View } from './view.tsx';

test('every command is told with its keys as they are now, or that it has none', () => {
  const onChangeKeys = vi.fn();
  const rows = [
    { id: 'open-panel', says: 'Open the panel', keys: 'Alt+Shift+D' },
    { id: 'toggle-site', says: 'Off on this site', keys: '' },
  ];
  const view = new View(<KeyList rows={rows} onChangeKeys={onChangeKeys} />);
  const told = [...view.root.querySelectorAll('dl > div')].map((each) => textOf(each));
  expect(told).toEqual(['Open the panelAlt+Shift+D', 'Off on this sitenot set']);
  view.press('Change the keys');
  expect(onChangeKeys).toHaveBeenCalledOnce();
});
