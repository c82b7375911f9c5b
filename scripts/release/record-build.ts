import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type BuildRecord, bundledPackages } from './bundled-packages.ts';
import { licences } from './licences.ts';
import { sbom } from './sbom.ts';

/** What turns the source into the scripts. */
const TOOLS = ['esbuild', 'terser'];

/**
 * Writes down what of others is in a build: LICENSES.txt for whoever has the extension, `sbom.cdx.json` beside it for
 * whoever checks it.
 * @param folder the build's, with all its scripts
 * @param builds what esbuild told of them
 * @param list where the list goes
 */
export function recordBuild(folder: string, builds: readonly BuildRecord[], list: string): void {
  const packages = bundledPackages(builds);
  writeFileSync(`${folder}/LICENSES.txt`, licences(packages));
  const names = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const scripts = new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`)]));
  const tools = TOOLS.map((name) => nameAndVersion(`node_modules/${name}`));
  const content = sbom(nameAndVersion('.'), scripts, packages, tools);
  writeFileSync(list, `${JSON.stringify(content, null, 2)}\n`);
}

function nameAndVersion(folder: string): { name: string; version: string } {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return { name, version };
}
