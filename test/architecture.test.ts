import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawingUnder } from './support/drawing.ts';

type Layer = 'core' | 'webmail' | 'editing' | 'ui' | 'browser' | 'entry';

/** What each layer may import besides itself. */
const MAY_IMPORT: Record<Layer, readonly Layer[]> = {
  core: [],
  webmail: ['core'],
  editing: ['core'],
  ui: ['core'],
  browser: ['core'],
  entry: ['core', 'webmail', 'editing', 'ui', 'browser'],
};

const PACKAGES: Record<Layer, RegExp> = {
  core: /^zod\/mini$/u,
  webmail: /^never$/u,
  editing: /^never$/u,
  ui: /^preact(\/.*)?$/u,
  browser: /^(webextension-polyfill|zod\/mini)$/u,
  // The command line runs in Node.
  entry: /^(preact|@preact\/signals-core|zod\/mini|node:.*)$/u,
};

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
  .map((path) => join('src', path));

const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s+['"]([^'"]+)['"]/gmu),
  ].map(([, from = '']) => ({
    file,
    from,
  })),
);

const layerOf = (path: string): string => path.split('/')[1] ?? '';

function* wrongImports(): Generator<string> {
  for (const { file, from } of imports) {
    const layer = layerOf(file) as Layer;
    if (from.startsWith('.')) {
      const target = normalize(join(dirname(file), from));
      if (!target.startsWith('src/')) continue; // the strings in _locales
      const targetLayer = layerOf(target) as Layer;
      if (targetLayer !== layer && !MAY_IMPORT[layer].includes(targetLayer))
        yield `${file} imports ${targetLayer}`;
    } else if (!PACKAGES[layer].test(from)) {
      yield `${file} imports ${from}`;
    }
  }
}

/** `a > b` for each arrow of `a ──> b ──> c`. */
function arrowsOf(drawing: string): Set<string> {
  const chains = drawing
    .trim()
    .split('\n')
    .map((line) => line.split(/\s*─+>\s*/u));
  return new Set(chains.flatMap((chain) => chain.slice(1).map((target, at) => `${chain[at]} > ${target}`)));
}

function arrowsOfImports(): Set<string> {
  const pairs = imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ file, from }) => [file, normalize(join(dirname(file), from))] as const)
    .filter(([, target]) => target.startsWith('src/'))
    .map(([file, target]) => [layerOf(file), layerOf(target)] as const);
  return new Set(pairs.filter(([one, other]) => one !== other).map((pair) => pair.join(' > ')));
}

function sourcesWith(pattern: RegExp): string[] {
  return files.filter((file) =>
    pattern.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '')),
  );
}

describe('the layers', () => {
  it('are found at all', () => {
    expect(new Set(files.map(layerOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('import each other in one direction only', () => {
    expect([...wrongImports()]).toEqual([]);
  });
});

describe('the drawing in ARCHITECTURE.md', () => {
  it('has exactly the arrows that the imports have', () => {
    expect([...arrowsOf(drawingUnder('Layers'))].sort()).toEqual([...arrowsOfImports()].sort());
  });
});

describe('the source', () => {
  it('asks nothing of the network', () => {
    expect(
      sourcesWith(
        /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(|new Image\b|\bimport\s*\(/u,
      ),
    ).toEqual([]);
  });

  it('makes no markup or code out of text', () => {
    expect(
      sourcesWith(
        /\b(innerHTML|outerHTML|insertAdjacentHTML|DOMParser|createContextualFragment|dangerouslySetInnerHTML|eval|new Function)\b|document\.write/u,
      ),
    ).toEqual([]);
  });

  it('has one MutationObserver', () => {
    expect(sourcesWith(/new MutationObserver\b/u)).toEqual(['src/webmail/watch.ts']);
  });

  it('touches the extension APIs in src/browser alone', () => {
    expect(
      sourcesWith(
        /\b(chrome|browser)\.(runtime|storage|tabs|scripting|permissions|i18n|commands|action)\b/u,
      ).filter((file) => layerOf(file) !== 'browser'),
    ).toEqual([]);
  });
});
