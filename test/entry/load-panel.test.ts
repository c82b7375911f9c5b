import { beforeEach, expect, test, vi } from 'vitest';
import { panelBridge, type ShowPanel } from '../../src/entry/panel-bridge.ts';

/** Stands for the panel: what matters here is that the same one arrives. */
const script = (): ShowPanel => vi.fn();

let answer: () => Promise<null>;
const asked = vi.fn(() => answer());
vi.mock('../../src/browser/send-to-worker.ts', () => ({ sendToWorker: asked }));

beforeEach(() => {
  vi.resetModules();
  asked.mockClear();
});

/** The worker injects the script, which runs before the answer comes. */
const injects = (panel: ShowPanel) => async () => {
  panelBridge().take(panel);
  return null;
};

const freshLoad = async () => (await import('../../src/entry/load-panel.ts')).loadPanel;

test('all panels of a page have one script, asked for once', async () => {
  const loadPanel = await freshLoad();
  const panel = script();
  answer = injects(panel);
  expect(await Promise.all([loadPanel(), loadPanel()])).toEqual([panel, panel]);
  expect(await loadPanel()).toBe(panel);
  expect(asked.mock.calls).toEqual([['load-panel', null]]);
});

test('a worker that does not answer is asked again when a panel is opened again', async () => {
  const loadPanel = await freshLoad();
  answer = () => Promise.reject(new Error('nobody there'));
  await expect(loadPanel()).rejects.toThrow('nobody there');
  const panel = script();
  answer = injects(panel);
  expect(await loadPanel()).toBe(panel);
});

test('an answer without the script is a failure, and what an older companion was given is not taken for it', async () => {
  const older = await freshLoad();
  answer = injects(script());
  await older();
  vi.resetModules();
  const loadPanel = await freshLoad();
  answer = async () => null;
  await expect(loadPanel()).rejects.toThrow('the panel did not arrive');
});
