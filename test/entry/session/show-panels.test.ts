import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import type { ShowPanel } from '../../../src/entry/panel-bridge.ts';
import type { Session } from '../../../src/entry/session/session.ts';
import { showPanels } from '../../../src/entry/session/show-panels.ts';
import type { Stage } from '../../../src/entry/session/stage.ts';
import type { NoticeContent } from '../../../src/ui/composer/notice.tsx';
import type { PanelTab } from '../../../src/ui/composer/panel.tsx';
import { PATIENCE } from '../../support/patience.ts';

/** A composer whose panel is pressed for; `load` answers as the worker does. */
function composer(load: () => Promise<ShowPanel>) {
  const panel = signal<PanelTab | null>(null);
  const notice = signal<NoticeContent | null>(null);
  const session = { panel, notice, signal: new AbortController().signal };
  showPanels(session as unknown as Session, {} as Stage, load);
  return { panel, notice };
}

test('a panel that is not to be had is closed again, and that is said', async () => {
  const { panel, notice } = composer(() => Promise.reject(new Error('nobody there')));
  panel.value = 'draft';
  await vi.waitFor(() => expect(notice.value).toEqual({ kind: 'no-panel' }), PATIENCE);
  expect(panel.value).toBeNull();
});

test('opened once more, it asks again, shows the panel and takes the notice away', async () => {
  const show = vi.fn();
  const load = vi.fn(async (): Promise<ShowPanel> => show).mockRejectedValueOnce(new Error('nobody there'));
  const { panel, notice } = composer(load);
  panel.value = 'draft';
  await vi.waitFor(() => expect(panel.value).toBeNull(), PATIENCE);
  panel.value = 'templates';
  await vi.waitFor(() => expect(show).toHaveBeenCalledOnce(), PATIENCE);
  expect([panel.value, notice.value]).toEqual(['templates', null]);
});

test('a panel that was closed while it was on its way is not shown', async () => {
  const show = vi.fn();
  const way = Promise.resolve<ShowPanel>(show);
  const { panel, notice } = composer(() => way);
  panel.value = 'draft';
  panel.value = null;
  await way;
  expect([show.mock.calls.length, notice.value]).toEqual([0, null]);
});
