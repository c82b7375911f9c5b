import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What esbuild tells of a build, as far as it is needed here. */
export interface BuildRecord {
  readonly outputs: Readonly<Record<string, BundleRecord>>;
}

interface BundleRecord {
  /** By path from the project's root: how much of each file is left in the bundle. */
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

/** A package of which something is left in a bundle, after what is unused was dropped. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly licence: string;
  readonly licenceText: string;
  /** Where its source is. */
  readonly source: string;
  /** The scripts that hold some of it, by name, in order. */
  readonly bundles: readonly string[];
}

/** The folder of a package, in the path of one of its files; the innermost, where one package holds another. */
const PACKAGE_FOLDER = /^.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u;

/**
 * The packages that are really in the bundles, by name, in order.
 * @throws {Error} naming a package that does not say its licence
 */
export function bundledPackages(builds: readonly BuildRecord[]): BundledPackage[] {
  const bundlesOf = new Map<string, Set<string>>();
  for (const [bundle, { inputs }] of builds.flatMap(({ outputs }) => Object.entries(outputs)))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const [folder] = PACKAGE_FOLDER.exec(path) ?? [];
      if (folder === undefined || bytesInOutput === 0) continue;
      bundlesOf.set(folder, (bundlesOf.get(folder) ?? new Set()).add(basename(bundle)));
    }
  return [...bundlesOf]
    .map(([folder, bundles]) => ({ ...describePackage(folder), bundles: [...bundles].sort() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function describePackage(folder: string): Omit<BundledPackage, 'bundles'> {
  const { name, version, license, repository } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/iu.test(each));
  if (typeof license !== 'string' || file === undefined)
    throw new Error(`${name} is in a bundle, and does not say its licence`);
  const source = String(repository?.url ?? repository).replace(/^git\+|\.git$/gu, '');
  return {
    name,
    version,
    licence: license,
    licenceText: readFileSync(`${folder}/${file}`, 'utf8').trim(),
    source,
  };
}
