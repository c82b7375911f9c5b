import type { Page } from 'puppeteer-core';

/** A task of a page's main thread. Milliseconds; `start` is of the browser's own clock. */
interface Task {
  readonly start: number;
  /** By the clock on the wall: what a person waits. */
  readonly took: number;
  /** Time of the processor spent in it, whatever else the machine was doing. */
  readonly busy: number;
}

/** What a page's main thread did. */
export interface Recording {
  readonly tasks: readonly Task[];
  /** When each key's `keydown` was dispatched, in a page that marks its keys. */
  readonly keys: readonly number[];
}

/** A longer task is one that a person may notice, in milliseconds. */
const LONG = 50;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** The mark that a page leaves at each `keydown`, for the recording. */
const KEY = 'afterword-key';

export function markKeys(page: Page): Promise<void> {
  return page.evaluate((name) => {
    addEventListener('keydown', () => performance.mark(name), true);
  }, KEY);
}

/** Records what the main thread of a page does during `action`. Chromium alone can tell. */
export async function recordMainThread(page: Page, action: () => Promise<void>): Promise<Recording> {
  const mark = `afterword-${Math.random()}`;
  const events = await trace(
    page,
    ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
    async () => {
      await page.evaluate((name) => performance.mark(name), mark);
      await action();
    },
  );
  const own = events.find(({ name }) => name === mark);
  const tasks: Task[] = [];
  const keys: number[] = [];
  for (const { name, pid, tid, ts, dur = 0, tdur = dur } of events) {
    if (pid !== own?.pid || tid !== own.tid) continue;
    if (name === 'RunTask') tasks.push({ start: ts / 1000, took: dur / 1000, busy: tdur / 1000 });
    if (name === KEY) keys.push(ts / 1000);
  }
  return { tasks, keys: keys.sort((a, b) => a - b) };
}

/** The scripts that are compiled and run in whatever page during `action`: file name, and processor's time in ms. */
export async function recordScripts(
  page: Page,
  action: () => Promise<void>,
): Promise<{ readonly file: string; readonly busy: number }[]> {
  const events = await trace(page, ['devtools.timeline'], action);
  return events.flatMap(({ name, args, tdur = 0 }) =>
    name === 'EvaluateScript' && args.data?.url !== undefined
      ? [{ file: args.data.url.split('/').at(-1) ?? '', busy: tdur / 1000 }]
      : [],
  );
}

/** As few categories as can be: what is traced takes longer. */
async function trace(
  page: Page,
  categories: readonly string[],
  action: () => Promise<void>,
): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['-*', ...categories] });
  await action();
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('the browser gave no trace');
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** For each key, the processor's time from its task on until the next key's. */
export function busyPerKey({ tasks, keys }: Recording): number[] {
  const busy = keys.map(() => 0);
  for (const task of tasks) {
    const at = keys.findLastIndex((key) => key < task.start + task.took);
    if (at >= 0) busy[at] = (busy[at] ?? 0) + task.busy;
  }
  return busy;
}

export function busyIn({ tasks }: Recording): number {
  return tasks.reduce((sum, { busy }) => sum + busy, 0);
}

/** The longest task in ms, and how many were long ones. */
export function longestOf({ tasks }: Recording): { readonly longest: number; readonly long: number } {
  return {
    longest: Math.max(0, ...tasks.map(({ took }) => took)),
    long: tasks.filter(({ took }) => took > LONG).length,
  };
}
