import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOf } from './afterword.ts';
import type { BrowserName } from './real-browser.ts';

/** A copy of the build whose version can be changed, as an update brings another in the same place. */
export interface OwnBuild {
  readonly folder: string;
  setVersion(version: string): void;
  remove(): void;
}

export function copyBuild(name: BrowserName): OwnBuild {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-build-'));
  cpSync(buildOf(name), folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  return {
    folder,
    setVersion(version) {
      writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
