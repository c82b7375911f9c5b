import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';

interface Regex {
  /** `src/core/draft.ts:12` */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** A verdict takes milliseconds for most, seconds for the worst; one that is not reached is no clearance. */
const LONGEST_MS = 60_000;
/** The checker takes a match for one that runs away after this; its own second is too short on a busy machine. */
const LONGEST_MATCH_MS = 10_000;
/** As many as a small machine has cores. */
const AT_ONCE = 2;

/** Judges every regular expression of the product, prints those that may run away, and sets the exit code. */
export async function judgeRegexes(): Promise<void> {
  const regexes = distinct(sourceFiles().flatMap(fromSource));
  const queue = regexes.values();
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (const regex of queue) {
      const fault = await faultOf(regex);
      if (fault !== null) faults.push(`${regex.where}\n  /${regex.source}/${regex.flags}\n  ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const fault of faults) console.error(fault);
  console.log(`${regexes.length} regexes, ${faults.length === 0 ? 'none' : faults.length} can run away`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** What is wrong with a regex, or `null`. Seed and time limits are such that the verdict is the same each time. */
async function faultOf({ source, flags }: Regex): Promise<string | null> {
  const verdict = await check(source, flags, {
    timeout: LONGEST_MS,
    attackTimeout: LONGEST_MATCH_MS,
    incubationTimeout: null,
    randomSeed: 1,
  });
  switch (verdict.status) {
    case 'safe':
      return null;
    case 'vulnerable':
      return `${verdict.complexity.summary}, with ${verdict.attack.pattern}`;
    case 'unknown':
      return `not judged: ${verdict.error.kind}`;
  }
}

function sourceFiles(): ts.SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .sort()
    .map((name) => {
      const path = `src/${name}`;
      return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    });
}

/**
 * The literals of a file.
 * @throws Error when the file builds one while it runs
 */
function fromSource(file: ts.SourceFile): Regex[] {
  const found: Regex[] = [];
  const visit = (node: ts.Node): void => {
    const where = (): string =>
      `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where: where(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      throw new Error(
        `${where()} builds a regular expression while it runs, which nobody can judge beforehand`,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function distinct(regexes: readonly Regex[]): Regex[] {
  const bySource = new Map<string, Regex>();
  for (const regex of regexes) {
    const key = `/${regex.source}/${regex.flags}`;
    if (!bySource.has(key)) bySource.set(key, regex);
  }
  return [...bySource.values()];
}
