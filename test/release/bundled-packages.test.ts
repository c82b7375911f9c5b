import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildRecord, bundledPackages } from '../../scripts/release/bundled-packages.ts';
import { licences } from '../../scripts/release/licences.ts';
import { sbom } from '../../scripts/release/sbom.ts';

const BUILD: BuildRecord = {
  outputs: {
    'dist/chrome/popup.js': {
      inputs: {
        'src/entry/popup.tsx': { bytesInOutput: 9 },
        'node_modules/preact/dist/preact.mjs': { bytesInOutput: 9 },
        'node_modules/@preact/signals-core/dist/signals-core.mjs': { bytesInOutput: 9 },
        'node_modules/zod/v4/mini/index.js': { bytesInOutput: 0 },
      },
    },
    'dist/chrome/companion.js': {
      inputs: { '../elsewhere/node_modules/preact/hooks/dist/hooks.mjs': { bytesInOutput: 0 } },
    },
  },
};

describe('the packages in a build', () => {
  it('are those of which something is left in a bundle', () => {
    const found = bundledPackages([BUILD]).map(({ name, licence, bundles }) => ({ name, licence, bundles }));
    expect(found).toEqual([
      { name: '@preact/signals-core', licence: 'MIT', bundles: ['popup.js'] },
      { name: 'preact', licence: 'MIT', bundles: ['popup.js'] },
    ]);
  });

  it('must each say their licence', () => {
    const root = mkdtempSync(join(tmpdir(), 'afterword-'));
    const folder = join(root, 'node_modules/nameless-terms');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"name": "nameless-terms", "version": "1.0.0"}');
    const inputs = { [`${folder}/index.js`]: { bytesInOutput: 1 } };
    expect(() => bundledPackages([{ outputs: { 'popup.js': { inputs } } }])).toThrow(
      'nameless-terms is in a bundle, and does not say its licence',
    );
    rmSync(root, { recursive: true });
  });

  it('are named with their licence’s whole text', () => {
    const text = licences(bundledPackages([BUILD]));
    expect(text).toContain('Licence: MIT\nSource: https://github.com/preactjs/preact\nIn: popup.js');
    expect(text).toMatch(/Copyright \(c\) .* Jason Miller/u);
  });

  it('are listed for each script, with the script’s sum', () => {
    const scripts = new Map([['popup.js', new TextEncoder().encode('abc')]]);
    const list = sbom({ name: 'afterword', version: '1.2.3' }, scripts, bundledPackages([BUILD]), []);
    expect(list).toMatchObject({
      metadata: {
        component: {
          name: 'afterword',
          version: '1.2.3',
          components: [
            {
              name: 'popup.js',
              // The sum of `abc` in FIPS 180-2, appendix B.1.
              hashes: [
                {
                  alg: 'SHA-256',
                  content: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
                },
              ],
            },
          ],
        },
      },
    });
    expect(JSON.stringify(list)).toMatch(
      /"ref":"popup\.js","dependsOn":\["pkg:npm\/%40preact\/signals-core@[\d.]+","pkg:npm\/preact@[\d.]+"\]/u,
    );
  });
});
