import { build } from 'esbuild';

/**
 * Bundles a source module for a test page, its exports as properties of a global named `globalName`.
 * @param entry path from the project's root, such as `src/editing/open.ts`
 */
export async function bundle(entry: string, globalName: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2023',
    loader: { '.css': 'text' },
    write: false,
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`${entry}: esbuild wrote nothing`);
  return file.text;
}
