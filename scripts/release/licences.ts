import type { BundledPackage } from './bundled-packages.ts';

/** The text of LICENSES.txt, which tells whoever has the extension what of others is in it, and on what terms. */
export function licences(packages: readonly BundledPackage[]): string {
  const parts = packages.map(({ name, version, licence, licenceText, source, bundles }) =>
    [
      `${name} ${version}`,
      `Licence: ${licence}`,
      `Source: ${source}`,
      `In: ${bundles.join(', ')}`,
      '',
      licenceText,
    ].join('\n'),
  );
  return `${[INTRODUCTION, ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}

const RULE = '='.repeat(80);
const INTRODUCTION = [
  "Afterword's own code is under the terms in the file LICENSE.",
  'These packages are bundled with it, unchanged but for what is not used and for white space and names.',
].join('\n');
