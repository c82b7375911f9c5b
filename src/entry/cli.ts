import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { assessDraft } from '../core/assess/assess-draft.ts';
import type { Assessment } from '../core/assess/assessment.ts';
import { readDraftLine } from './command-line/draft-line.ts';
import { english, say } from './command-line/english.ts';
import { lintLines, recordOf } from './command-line/report.ts';

const WARNED = 1;
const COULD_NOT_RUN = 2;
const STDIN = '-';
const BYTE_ORDER_MARK = '\ufeff';

type Format = 'lines' | 'json' | 'jsonl';

/** What was asked for, or `null` when that is not clear. */
function readArguments(args: readonly string[]): { file: string; format: Format } | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    const [command, file, ...rest] = positionals;
    if (command !== 'check' || file === undefined || rest.length > 0 || (values.json && values.jsonl))
      return null;
    return { file, format: values.jsonl ? 'jsonl' : values.json ? 'json' : 'lines' };
  } catch {
    return null; // an unknown option
  }
}

async function readText(file: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  if (file === STDIN) for await (const chunk of process.stdin) chunks.push(chunk);
  else chunks.push(await readFile(file));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks));
}

/** Resolves when the reader is ready for more. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function noteWarnings({ diagnostics }: Assessment): void {
  if (diagnostics.some(({ severity }) => severity === 'warning')) process.exitCode = WARNED;
}

/** Reads one draft. In JSON, offsets count a byte order mark; lines and columns do not, as in an editor. */
async function checkText(file: string, text: string, format: Format): Promise<void> {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const draft = text.slice(shift);
  const assessment = assessDraft({ text: draft });
  noteWarnings(assessment);
  if (format === 'json') return write(JSON.stringify(recordOf(file, assessment, shift)));
  const shown = file === STDIN ? '<stdin>' : file;
  for (const line of lintLines(shown, draft, assessment.diagnostics)) await write(line);
}

/** Reads one draft per line; blank lines, such as a last one, say nothing. */
async function checkLines(text: string): Promise<void> {
  const lines = (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = readDraftLine(line, index + 1);
    if ('problem' in read) {
      await write(JSON.stringify({ id: null, error: english(read.problem) }));
    } else {
      const assessment = assessDraft(read.draft);
      noteWarnings(assessment);
      await write(JSON.stringify(recordOf(read.id, assessment)));
    }
  }
}

function fail(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = COULD_NOT_RUN;
}

async function main(args: readonly string[]): Promise<void> {
  const asked = readArguments(args);
  if (asked === null) return fail(say('cli_usage'));
  if (asked === 'help') return write(say('cli_usage'));
  const { file, format } = asked;
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return fail(say('cli_cannot_read', file, reason));
  }
  await (format === 'jsonl' ? checkLines(text) : checkText(file, text, format));
}

// Whoever reads the output may stop early (`| head`): what was found so far is then the answer.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(say('cli_cannot_write', error.code ?? 'unknown'));
  process.exit();
});

await main(process.argv.slice(2)).catch((error: unknown) => {
  // An error of the program's own; its stack names the part that failed and holds no text of a draft.
  fail(say('cli_failed', error instanceof Error ? (error.stack ?? error.message) : String(error)));
});
