import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** As many as may come with the extension. */
const MOST_AT_RUN_TIME = 6;
/**
 * Packages that would run a script when they are installed. esbuild's only spares it a moment at each start; the build
 * needs none of them (`npm run reproducible` installs without).
 */
const WITH_INSTALL_SCRIPTS = ['esbuild'];

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { version, dependencies, devDependencies } = read('package.json') as {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const lock: { version: string; packages: Record<string, Locked> } = read('package-lock.json');
const locked = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'));
const nameOf = (path: string) => path.replace(/^.*node_modules\//u, '');

/** The packages with a reason in ARCHITECTURE.md, in its order. */
function explained(): string[] {
  const [, section = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Dependencies at run time');
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)`[^|]*\| \S/gmu)].map(([, name = '']) => name);
}

describe('what comes with the extension', () => {
  it('is at most six packages, each with its reason', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(MOST_AT_RUN_TIME);
    expect(explained().sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('brings no further package along', () => {
    const along = locked.filter(([, { dev }]) => dev !== true).map(([path]) => nameOf(path));
    expect(along.sort()).toEqual(Object.keys(dependencies).sort());
  });
});

describe('every package', () => {
  it('is asked for in one exact version, which is the one locked', () => {
    const asked = Object.entries({ ...dependencies, ...devDependencies });
    expect(asked.filter(([, each]) => !/^\d+\.\d+\.\d+$/u.test(each))).toEqual([]);
    expect(asked.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version])).toEqual(asked);
  });

  it('is known by the sum of its contents, and comes from the registry that one has', () => {
    expect(locked.length).toBeGreaterThan(Object.keys(devDependencies).length);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('works without running a script at its install', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(running.map(([path]) => nameOf(path))).toEqual(WITH_INSTALL_SCRIPTS);
    expect(running.filter(([, { dev }]) => dev !== true)).toEqual([]);
  });
});

it('the version stands in package.json, and the lockfile follows', () => {
  expect(lock.version).toBe(version);
  expect(read('manifest.json')).not.toHaveProperty('version');
});
