import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, describe, expect, test } from 'vitest';
import { eventually } from '../../support/acting.ts';
import { Daemons, freePort, listens } from './daemons.ts';

const HERE = import.meta.dirname;

/** A process that forks another, which listens, and that does not end when it is asked to; nor does the other. */
function stubborn(port: number) {
  const listener = `process.on('SIGTERM', () => {}); require('net').createServer().listen(${port}, '127.0.0.1')`;
  const args = ['-c', `trap '' TERM; "${process.execPath}" -e "${listener}"; true`];
  return { name: 'stubborn', command: 'sh', args, port };
}

/** Another process that starts such a daemon and then does nothing. */
async function starter(port: number): Promise<ChildProcess> {
  const contents = `
    import { Daemons } from './daemons.ts';
    const daemons = new Daemons();
    await daemons.start(${JSON.stringify(stubborn(port))});
    console.log(daemons.folder);
    setInterval(() => undefined, 1000);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: HERE },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(`${HERE}/daemons.ts`).href) },
  });
  const [code] = outputFiles;
  return spawn(process.execPath, ['--input-type=module', '-e', code?.text ?? ''], { detached: true });
}

describe('what the harness starts', () => {
  let started: ChildProcess | undefined;
  afterEach(() => started?.kill('SIGKILL'));

  test.each(['SIGKILL', 'SIGINT', 'SIGHUP'] as const)(
    'is gone with its folder after a %s',
    async (signal) => {
      const port = await freePort();
      started = await starter(port);
      let folder = '';
      for await (const line of createInterface({ input: started.stdout ?? process.stdin })) {
        folder = line;
        break;
      }
      expect([await listens(port), existsSync(folder)]).toEqual([true, true]);
      // As the terminal does, which tells the whole group.
      process.kill(-(started.pid ?? 0), signal);
      await eventually(() => listens(port)).toBe(false);
      await eventually(async () => existsSync(folder)).toBe(false);
    },
  );

  test('is gone with its folder once it is closed', async () => {
    const port = await freePort();
    const daemons = new Daemons();
    await daemons.start(stubborn(port));
    await daemons.close();
    expect(existsSync(daemons.folder)).toBe(false);
    await eventually(() => listens(port)).toBe(false);
  });

  test('says what a daemon said that never came up', async () => {
    const daemons = new Daemons();
    const port = await freePort();
    const failing = { name: 'failing', command: 'sh', args: ['-c', 'echo no such config >&2'], port };
    await expect(daemons.start(failing)).rejects.toThrow(/failing ended.*no such config/su);
    await daemons.close();
  });
});
