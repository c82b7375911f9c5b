import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file in a folder and the folders in it.
 * @param isLeftOut by the path from the folder, with `/`; what is in a folder that is left out is not looked at
 * @returns contents by path
 */
export function readFolder(
  folder: string,
  isLeftOut: (path: string) => boolean = () => false,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const read = (within: string): void => {
    for (const entry of readdirSync(within, { withFileTypes: true })) {
      const full = join(within, entry.name);
      const path = relative(folder, full).split(sep).join('/');
      if (isLeftOut(path)) continue;
      if (entry.isDirectory()) read(full);
      else files.set(path, readFileSync(full));
    }
  };
  read(folder);
  return files;
}
