// Bundles a TypeScript module of this project and imports it: Node 20 runs no TypeScript by itself.
import { mkdir, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} entry path from the project's root
 * @returns {Promise<any>} the module's exports
 */
export async function importTypescript(entry) {
  // Inside the project, so that its packages are found from there; the process number keeps parallel runs apart.
  const folder = resolve('node_modules/.cache/afterword', String(process.pid));
  await mkdir(folder, { recursive: true });
  const outfile = `${folder}/${basename(entry, '.ts')}.mjs`;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
