import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from './read-folder.ts';

/** What `.gitignore` leaves out, where there is no git to ask. */
const MADE_HERE = /^(node_modules|dist|coverage|reports|\.stryker-tmp)$|\/node_modules$|\.log$/u;

/**
 * The project's own files: those that git knows, or, in an unpacked source archive, all but what was made there.
 * @param folder the project's root
 * @returns contents by path
 */
export function sourceFiles(folder: string): Map<string, Uint8Array> {
  if (!existsSync(join(folder, '.git'))) return readFolder(folder, (path) => MADE_HERE.test(path));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  const paths = listed.split('\0').filter((path) => path !== '');
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
