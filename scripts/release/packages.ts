import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { archive } from './archive.ts';
import { readFolder } from './read-folder.ts';
import { sourceFiles } from './source-files.ts';

/** Where packages are put, from the project's root. */
export const PACKAGES = 'dist/packages';

/** Which build each browser's archive holds. Edge takes Chrome's as it is. */
const BUILDS = { chrome: 'chrome', edge: 'chrome', firefox: 'firefox' };

/** The archives that people install, one per browser, from what is built. */
export function browserArchives(): Map<string, Uint8Array> {
  return new Map(
    Object.entries(BUILDS).map(([browser, build]) => [
      `${stem()}-${browser}.zip`,
      archive(readFolder(`dist/${build}`)),
    ]),
  );
}

/** What goes to the stores besides: the source that makes the same bytes again, and the list of what is in them. */
export function besides(): Map<string, Uint8Array> {
  return new Map([
    [`${stem()}-source.zip`, archive(sourceFiles('.'))],
    [`${stem()}.cdx.json`, readFileSync('dist/sbom.cdx.json')],
  ]);
}

/** Puts these files, and their sums for `sha256sum --check`, where packages are put, in place of any before. */
export function writePackages(files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(`${PACKAGES}/${name}`, bytes);
  writeFileSync(`${PACKAGES}/SHA256SUMS`, sums(files));
}

/** A line for each file, as `sha256sum` writes it. */
export function sums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
}

function stem(): string {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `${name}-${version}`;
}
