// Bundles evaluate.ts and runs it: the core is TypeScript and Node 20 does not read that.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'afterword-evaluate-'));
try {
  const outfile = join(folder, 'evaluate.mjs');
  await build({
    entryPoints: [new URL('./evaluate.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
