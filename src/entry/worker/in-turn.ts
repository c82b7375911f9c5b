/**
 * What runs `work` when called, never twice at once. Called while it runs, it runs once more after that, however often
 * it was called; each call resolves when there is nothing more to run. After a failure the next call tries again.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  async function run(): Promise<void> {
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = null;
    }
  }
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
