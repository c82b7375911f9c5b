/**
 * What runs `work` when called, never twice at once. Called while it runs, it runs once more after that, however often
 * it was called. A failure is the browser's to report, in the extension's own list of errors; the next call tries again.
 */
export function inTurn(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  async function run(): Promise<void> {
    running = true;
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = false;
    }
  }
  return () => {
    again = true;
    if (!running) void run();
  };
}
