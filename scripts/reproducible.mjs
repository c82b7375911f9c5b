// `npm run reproducible`: makes the packages here, then from the source archive alone in an empty folder, as SOURCE.md
// tells a reviewer to, on this Node and on the other of 20 and 24, and compares them byte for byte. It fetches packages
// and that Node from the registry. Exit status 0: the same; 1: not the same; 2: something could not be compared.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { importTypescript } from './run-typescript.mjs';

const { PACKAGES } = await importTypescript('scripts/release/packages.ts');
const { unpack } = await importTypescript('scripts/release/unpack.ts');

const NODES = [20, 24];
const INSTALL = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const folder = mkdtempSync(join(tmpdir(), 'afterword-reproducible-'));
let status = 0;
try {
  build('.', process.execPath);
  const expected = packagesOf('.');
  const source = [...expected].find(([name]) => name.endsWith('-source.zip'));
  const copy = join(folder, 'source');
  unpack(source[1], copy);
  if (!npm(copy, INSTALL)) giveUp('the packages could not be had from the registry');
  build(copy, process.execPath);
  compare(`in an empty folder, on Node ${process.versions.node}`, expected, packagesOf(copy));

  for (const major of NODES.filter((each) => each !== Number(process.versions.node.split('.')[0]))) {
    const node = anotherNode(major);
    if (node === null) {
      console.log(
        `Node ${major} could not be had from the registry: not compared, neither the same nor not.`,
      );
      status ||= 2;
      continue;
    }
    build(copy, node);
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    compare(`in an empty folder, on Node ${stdout.trim().slice(1)}`, expected, packagesOf(copy));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);

/** Makes the packages of a folder with a Node. */
function build(within, node) {
  rmSync(join(within, 'dist/packages'), { recursive: true, force: true });
  const path = `${dirname(node)}${delimiter}${process.env.PATH}`;
  const { status: code, stderr } = spawnSync(node, ['scripts/package.mjs'], {
    cwd: within,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  if (code !== 0) giveUp(`the packages could not be made:\n${stderr}`);
}

/** The packages of a folder: contents by name. */
function packagesOf(within) {
  const packages = resolve(within, PACKAGES);
  return new Map(readdirSync(packages).map((name) => [name, readFileSync(join(packages, name))]));
}

function compare(where, expected, made) {
  for (const [name, bytes] of expected) {
    const isSame = made.get(name)?.equals(bytes) ?? false;
    console.log(`${isSame ? 'the same' : 'NOT THE SAME'}  ${name}, ${where}`);
    if (!isSame) status = 1;
  }
}

/** A Node of another version, or `null` when the registry does not give one. */
function anotherNode(major) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const prefix = join(folder, `node${major}`);
  if (!npm(folder, [...INSTALL, '--prefix', prefix, `${name}@${major}`])) return null;
  return join(prefix, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
}

function npm(cwd, args) {
  return spawnSync('npm', args, { cwd, stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

function giveUp(reason) {
  console.error(`Not compared: ${reason}.`);
  rmSync(folder, { recursive: true, force: true });
  process.exit(2);
}
