import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Daemon {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** It is ready when something listens here, on 127.0.0.1. */
  readonly port: number;
}

/** How long a daemon may take until it listens, in milliseconds. */
const PATIENCE = 20_000;
const LOOK = 30;

/** A temporary folder and the daemons that work in it. All go when it is closed, or when this process ends in whatever way. */
export class Daemons {
  /** Others may enter it: a daemon may give up its rights on the way to its files. */
  readonly folder = mkdtempSync(join(tmpdir(), 'afterword-roundcube-'));
  readonly #keeper: ChildProcess;

  constructor() {
    const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url));
    // Detached: Ctrl+C ends us, and the end of us ends it.
    this.#keeper = spawn(process.execPath, [keeper, this.folder], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
  }

  /** @throws {Error} with the end of the daemon's log when it does not come to listen. */
  async start({ name, command, args, env = {}, port }: Daemon): Promise<void> {
    const log = join(this.folder, `${name}.log`);
    this.#keeper.stdin?.write(`${JSON.stringify({ command, args, env, log })}\n`);
    const ended = () => existsSync(`${log}.ended`);
    for (const start = performance.now(); !ended() && performance.now() - start < PATIENCE; ) {
      if (await listens(port)) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    const what = ended() ? 'ended' : `does not listen on port ${port}`;
    throw new Error(`${name} ${what}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
  }

  async close(): Promise<void> {
    const gone = once(this.#keeper, 'exit');
    this.#keeper.stdin?.end();
    await gone;
  }
}

/** A port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether somebody answers on a port of 127.0.0.1. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
