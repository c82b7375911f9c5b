import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendOnce, sendToWorker } from '../../src/browser/send-to-worker.ts';

const sendMessage = vi.fn();
vi.mock('../../src/browser/browser.ts', () => ({
  browser: { runtime: { sendMessage: (message: unknown) => sendMessage(message) } },
}));

const stopped = () => Promise.reject(new Error('the message channel closed before a response was received'));
const answers = (output: unknown) => () => Promise.resolve({ ok: true, output });
const silent = () => new Promise<never>(() => undefined);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

describe('a question to the worker', () => {
  it('is asked again when the worker is stopped in the midst of its answer, and once more', async () => {
    sendMessage.mockImplementationOnce(stopped).mockImplementationOnce(stopped);
    sendMessage.mockImplementationOnce(answers([]));
    expect(await sendToWorker('read-templates', null)).toEqual([]);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('fails when the worker is stopped every time, and is not asked for ever', async () => {
    sendMessage.mockImplementation(stopped);
    await expect(sendToWorker('read-templates', null)).rejects.toThrow('read-templates: nobody answered');
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('fails in the end when a worker that runs never answers', async () => {
    sendMessage.mockImplementation(silent);
    const asked = expect(sendToWorker('load-panel', null)).rejects.toThrow('load-panel: no answer in time');
    await vi.advanceTimersToNextTimerAsync();
    await asked;
  });

  it('leaves no timer behind once it is answered', async () => {
    sendMessage.mockImplementation(answers(null));
    await sendToWorker('load-panel', null);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is never asked twice when it would be done twice, and waits for as long as that takes', async () => {
    sendMessage.mockImplementationOnce(stopped).mockImplementationOnce(silent);
    const draft = { tabId: 1, to: 'a@b.example', letter: { subject: '', body: '' } };
    await expect(sendOnce('new-draft', draft)).rejects.toThrow('new-draft: nobody answered');
    expect(sendMessage).toHaveBeenCalledTimes(1);
    void sendOnce('new-draft', draft);
    expect(vi.getTimerCount()).toBe(0);
  });
});
