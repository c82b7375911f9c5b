import { zipSync } from 'fflate';

/**
 * A zip archive whose bytes depend on the names and the contents of its files alone: not on the order they come in, the
 * machine, the day, or the version of Node (fflate compresses by itself, where Node's own zlib differs by version).
 * @param files contents by path, with `/` between folders
 */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const inOrder = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  // The first day that the format knows, in this machine's own time: an archive holds no time zone.
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: new Date(1980, 0, 1) });
}
