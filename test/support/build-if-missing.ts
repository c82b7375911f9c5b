import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Builds the extension for whoever runs some tests alone; `npm test` has built it already. */
export function setup(): void {
  const dist = process.env.AFTERWORD_DIST ?? 'dist';
  if (!existsSync(`${dist}/chrome/manifest.json`)) execFileSync('node', ['build.mjs'], { stdio: 'inherit' });
}
