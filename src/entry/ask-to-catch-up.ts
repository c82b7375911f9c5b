import { sendToWorker } from '../browser/send-to-worker.ts';

/** Has the worker act on what was just kept, should the one that heard of it be stopped. Nobody waits for it. */
export function askToCatchUp(): void {
  sendToWorker('catch-up', null).catch(() => undefined);
}
