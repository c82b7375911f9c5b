import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomNumbers } from '../../scripts/random.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import type { BrowserName } from '../support/real-browser.ts';
import { type Outcome, useAfterword } from '../support/session-of-use.ts';
import { noteFigure, SEED, times } from '../support/soak.ts';
import { stopWorker } from '../support/worker.ts';

const STOPS = times(6, 200);
/** Between one stop and the next, in milliseconds: far less than any browser leaves, time after time. */
const PAUSE = { least: 400, most: 1_000 };

/** What becomes of everything when the browser stops the extension's worker again and again. */
export function stoppedWorkerSuite(name: BrowserName): void {
  describe(`a worker that is stopped at any moment in ${name}`, () => {
    let afterword: Afterword;
    beforeAll(async () => {
      // A notification would need a desktop, unless Firefox draws it itself.
      afterword = await startAfterword(name, { prefs: { 'alerts.useSystemBackend': false } });
      await afterword.install();
    });
    afterAll(() => afterword?.close());

    test(
      `loses nothing, and everything goes on: seed ${SEED}`,
      async () => {
        const [stopped, { stops, steps }] = await useUnderStops(afterword);
        const undisturbed = await useAfterword(afterword, { seed: SEED, goesOn: (taken) => taken < steps });
        expect(stopped).toEqual(undisturbed);
        expect(stopped.said).toEqual([]);
        const result = `${steps} steps of use; what was kept, shown and said equals a run without a stop`;
        await noteFigure(afterword.browser, {
          fault: 'Worker stopped at a random moment',
          times: stops,
          result,
        });
      },
      60_000 + STOPS * 5_000,
    );
  });
}

async function useUnderStops(afterword: Afterword): Promise<[Outcome, { stops: number; steps: number }]> {
  const random = randomNumbers(SEED + 1);
  let stops = 0;
  let steps = 0;
  let isOver = false;
  const stopper = (async () => {
    while (!isOver) {
      const pause = PAUSE.least + random() * (PAUSE.most - PAUSE.least);
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (!isOver && (await stopWorker(afterword))) stops += 1;
    }
  })();
  try {
    const goesOn = (taken: number): boolean => {
      steps = taken;
      return stops < STOPS;
    };
    return [await useAfterword(afterword, { seed: SEED, goesOn }), { stops, steps }];
  } finally {
    isOver = true;
    await stopper;
  }
}
