import { readFileSync } from 'node:fs';

/** The first drawing under a heading of ARCHITECTURE.md. @throws {Error} when there is none */
export function drawingUnder(heading: string): string {
  const [, section] = readFileSync('ARCHITECTURE.md', 'utf8').split(`\n## ${heading}\n`);
  const [, drawing] = section?.split('\n## ', 1)[0]?.split('```') ?? [];
  if (drawing === undefined) throw new Error(`ARCHITECTURE.md has no drawing under ${heading}`);
  return drawing;
}
