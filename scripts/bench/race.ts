import type { BenchDraft } from './drafts.ts';

/** Anything that reads a draft; what it finds is of no matter here, only that it has looked. */
export interface Contender {
  readonly name: string;
  /** Loads what takes long to load; not timed. */
  prepare?(): Promise<void>;
  read(draft: BenchDraft): unknown;
}

/** A contender and what it reads, over and over, in this order. */
export interface Lane extends Contender {
  readonly drafts: readonly BenchDraft[];
}

/** Milliseconds per reading. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  /** A quarter of the samples was faster than `low`, a quarter slower than `high`. */
  readonly low: number;
  readonly high: number;
  /** What was thrown instead; then there is nothing to time. */
  readonly error?: string;
}

/** Browsers tell time in steps of 0.1 ms or coarser, so that a sample must take far longer than that. */
const SAMPLE_MS = 12;
/** Below this the clock has not moved while warming up. */
const SHORTEST_MS = 0.01;
/** Machine code is made in these. */
const WARM_UP_MS = 300;

/**
 * Times the lanes in turns, so that what disturbs the machine disturbs all of them. Each sample reads as many drafts,
 * one after the other, as fill `SAMPLE_MS`.
 */
export async function race(lanes: readonly Lane[], rounds: number): Promise<Timing[]> {
  const runners: Runner[] = [];
  for (const lane of lanes) {
    await lane.prepare?.();
    runners.push(await warmedUp(lane));
  }
  for (let round = 0; round < rounds; round++) {
    for (const { run, batch, samples } of runners) samples.push(await run(batch));
  }
  return runners.map(({ name, samples }) => timingOf(name, samples));
}

interface Runner {
  readonly name: string;
  /** Reads so many drafts; milliseconds per reading. */
  run(batch: number): Promise<number>;
  readonly batch: number;
  readonly samples: number[];
}

async function warmedUp({ name, drafts, read }: Lane): Promise<Runner> {
  let next = 0;
  const run = async (batch: number): Promise<number> => {
    const start = performance.now();
    for (let at = 0; at < batch; at++) {
      const draft = drafts[next];
      if (draft === undefined) throw new Error(`${name}: there is no draft to read`);
      next = (next + 1) % drafts.length;
      const reading = read(draft);
      if (reading instanceof Promise) await reading;
    }
    return (performance.now() - start) / batch;
  };
  const start = performance.now();
  let fastest = Number.POSITIVE_INFINITY;
  while (performance.now() - start < WARM_UP_MS) fastest = Math.min(fastest, await run(drafts.length));
  return { name, run, batch: Math.ceil(SAMPLE_MS / Math.max(fastest, SHORTEST_MS)), samples: [] };
}

export function timingOf(name: string, samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return {
    name,
    median: at(Math.floor(last / 2)),
    low: at(Math.floor(last / 4)),
    high: at(Math.ceil((last * 3) / 4)),
  };
}
