import type { Composer } from '../webmail/webmail.ts';
import type { ComposerFollower } from './bridge.ts';

/** The open composers, told to any number of followers, whenever they come. */
export class Composers implements ComposerFollower {
  readonly #open: Composer[] = [];
  readonly #followers: ComposerFollower[] = [];
  readonly #awaited: ((composer: Composer) => void)[] = [];

  get count(): number {
    return this.#open.length;
  }

  /** The one that opened last. */
  get latest(): Composer | undefined {
    return this.#open.at(-1);
  }

  follow(follower: ComposerFollower): void {
    this.#followers.push(follower);
    for (const composer of this.#open) follower.opened(composer);
  }

  /** The next composer that opens, for whoever asked first; `null` when the signal aborts before. */
  next(signal: AbortSignal): Promise<Composer | null> {
    return new Promise((resolve) => {
      this.#awaited.push(resolve);
      signal.addEventListener('abort', () => resolve(null), { once: true });
    });
  }

  opened(composer: Composer): void {
    this.#open.push(composer);
    for (const follower of this.#followers) follower.opened(composer);
    this.#awaited.shift()?.(composer);
  }

  changed(composer: Composer): void {
    for (const follower of this.#followers) follower.changed(composer);
  }

  closed(composer: Composer): void {
    const at = this.#open.indexOf(composer);
    if (at >= 0) this.#open.splice(at, 1);
    for (const follower of this.#followers) follower.closed(composer);
  }
}
