// Keeps daemons running for as long as the process lives that started it, however that one ends: each line of standard input
// is a command to start; when the input ends, they are ended, and then the folder is removed. What ends before that leaves
// `<log>.ended`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [folder = ''] = process.argv.slice(2);
/** How long a daemon gets to end by itself, in milliseconds. */
const GRACE = 2000;
const running = [];

// Whoever wants them ended closes the input.
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM']) process.on(signal, () => process.stdin.destroy());

for await (const line of createInterface({ input: process.stdin })) {
  const { command, args, env, log } = JSON.parse(line);
  const output = openSync(log, 'a');
  // A process group of its own, so that what it forks ends with it.
  const stdio = ['ignore', output, output];
  const daemon = spawn(command, args, { detached: true, env: { ...process.env, ...env }, stdio });
  daemon.once('error', ({ message }) => appendFileSync(log, message));
  daemon.once('close', () => writeFileSync(`${log}.ended`, ''));
  running.push(daemon);
}
await Promise.all(running.map(end));
rmSync(folder, { recursive: true, force: true });

async function end(daemon) {
  if (daemon.pid === undefined) return;
  if (daemon.exitCode === null && daemon.signalCode === null) {
    const gone = once(daemon, 'exit');
    const kill = setTimeout(() => signalGroup(daemon.pid, 'SIGKILL'), GRACE);
    signalGroup(daemon.pid, 'SIGTERM');
    await gone;
    clearTimeout(kill);
  }
  // What is left of its group when it is gone itself.
  signalGroup(daemon.pid, 'SIGKILL');
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
