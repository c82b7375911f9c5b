import { createHash } from 'node:crypto';
import type { BundledPackage } from './bundled-packages.ts';

interface Named {
  readonly name: string;
  readonly version: string;
}

/**
 * The list of what the extension is made of, as CycloneDX 1.6 has it (https://cyclonedx.org/docs/1.6/json/). It has
 * neither date nor serial number, so that the same build gives the same bytes.
 * @param product what was built
 * @param scripts its scripts by name, as shipped
 * @param packages what of others is in them
 * @param tools what built it
 */
export function sbom(
  product: Named,
  scripts: ReadonlyMap<string, Uint8Array>,
  packages: readonly BundledPackage[],
  tools: readonly Named[],
): object {
  const root = purl(product);
  const inOrder = [...scripts].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools: {
        components: tools.map((tool) => ({ type: 'application', ...tool, purl: purl(tool) })),
      },
      component: {
        type: 'application',
        'bom-ref': root,
        ...product,
        licenses: [{ license: { id: 'MIT' } }],
        components: inOrder.map(([name, bytes]) => ({
          type: 'file',
          'bom-ref': name,
          name,
          hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(bytes).digest('hex') }],
        })),
      },
    },
    components: packages.map(({ name, version, licence, source }) => ({
      type: 'library',
      'bom-ref': purl({ name, version }),
      name,
      version,
      licenses: [{ license: { id: licence } }],
      purl: purl({ name, version }),
      externalReferences: [{ type: 'vcs', url: source }],
    })),
    dependencies: [
      { ref: root, dependsOn: packages.map(purl) },
      ...inOrder.map(([name]) => ({
        ref: name,
        dependsOn: packages.filter(({ bundles }) => bundles.includes(name)).map(purl),
      })),
      ...packages.map((each) => ({ ref: purl(each), dependsOn: [] })),
    ],
  };
}

/** A package's address (https://github.com/package-url/purl-spec), where the `@` of a scope is written `%40`. */
function purl({ name, version }: Named): string {
  return `pkg:npm/${name.replace(/^@/u, '%40')}@${version}`;
}
