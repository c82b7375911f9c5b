import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
let command: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-cli-'));
  command = join(folder, 'afterword.mjs');
  await build({
    entryPoints: ['src/entry/cli.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: command,
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the built command in the temporary folder. `stopAfter` closes the pipe it writes to after so many characters. */
function run(args: readonly string[], input = '', stopAfter = Number.POSITIVE_INFINITY): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: folder });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (out.length > stopAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors }));
    // A command that reads no input closes it before it is written.
    child.stdin.on('error', () => child.stdin.destroy()).end(input);
  });
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

const jsonLines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly in?: string;
  readonly from: number;
  readonly to: number;
  readonly excerpt: string;
  readonly message: string;
  readonly suggestions: readonly Omit<Found, 'suggestions'>[];
}

const diagnosticsOf = (record: Record<string, unknown> | undefined): Found[] =>
  (record?.['diagnostics'] ?? []) as Found[];

const FINE = `Hello Priya,

Thank you for arranging the interview with Northwind. I enjoyed talking with Dana about the product designer role, and I am very interested in it. Please thank everyone for their time.

Kind regards,
Sam
`;

const SORRY = `Hello Priya,

Thank you for arranging the interview. I am so terribly sorry for my answers.
I am very interested in the role. Again, I sincerely apologize for wasting their time.

Sam
`;

const WITHOUT_THANKS = `Hello Priya,

The interview with Northwind took place on Tuesday morning. We talked for an hour about the team and the plans for the year. Dana then showed me the office and the workshop on the second floor. I am very interested in the role.

Sam
`;

const LINT_LINE = /^(.+):(\d+):(\d+) (warning|note|hint) (\S.*\S) ([a-z-]+)$/u;

describe('check FILE', () => {
  test('prints nothing and exits with 0 when there is nothing to say', async () => {
    expect(await run(['check', await file('fine.txt', FINE)])).toEqual({ code: 0, out: '', errors: '' });
  });

  test('prints a line per diagnostic, at its place, and exits with 1 when it warns', async () => {
    const { code, out, errors } = await run(['check', await file('sorry.txt', SORRY)]);
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => LINT_LINE.exec(line)?.slice(1) ?? line);
    const places = found.map(([name, line, , severity, , rule]) => `${name}:${line} ${severity} ${rule}`);
    expect(places).toContain('sorry.txt:3 warning apology');
    expect(places).toContain('sorry.txt:4 warning apology');
    const lines = SORRY.split('\n');
    for (const [, line, column, , , rule] of found) {
      if (rule === 'apology')
        expect(lines[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^(?:I am so|I sinc|Again)/u);
    }
  });

  test('exits with 0 when something is missing and nothing is wrong', async () => {
    const { code, out } = await run(['check', await file('missing.txt', WITHOUT_THANKS)]);
    expect(code).toBe(0);
    expect(out).toMatch(/ hint .* missing-thanks$/mu);
  });

  test('reads standard input for "-"', async () => {
    const { code, out } = await run(['check', '-'], SORRY);
    expect(code).toBe(1);
    expect(out).toMatch(/^<stdin>:3:\d+ warning .* apology$/mu);
  });

  test('counts no byte order mark, and Windows line breaks once', async () => {
    const plain = await run(['check', '-'], SORRY);
    const windows = await run(['check', '-'], `\ufeff${SORRY.replaceAll('\n', '\r\n')}`);
    expect(windows).toEqual(plain);
  });
});

describe('check --json FILE', () => {
  test('writes one record whose offsets are those of the file as it was read, byte order mark and all', async () => {
    for (const text of [SORRY, `\ufeff${SORRY.replaceAll('\n', '\r\n')}`]) {
      const { code, out } = await run(['check', '--json', await file('sorry.txt', text)]);
      expect(code).toBe(1);
      const [record, ...rest] = jsonLines(out);
      expect(rest).toEqual([]);
      expect(record).toMatchObject({ id: 'sorry.txt', language: 'en', verdict: { overApologizes: true } });
      const diagnostics = diagnosticsOf(record);
      expect(diagnostics.filter(({ rule }) => rule === 'apology')).not.toEqual([]);
      for (const { from, to, excerpt, suggestions } of diagnostics) {
        expect(text.slice(from, to)).toBe(excerpt);
        for (const suggestion of suggestions) {
          expect(text.slice(suggestion.from, suggestion.to)).toBe(suggestion.excerpt);
        }
      }
    }
  });

  test('takes its option behind the file, too', async () => {
    const { code, out } = await run(['check', '-', '--json'], FINE);
    expect(code).toBe(0);
    expect(jsonLines(out)).toMatchObject([{ id: '-', diagnostics: [] }]);
  });
});

describe('check --jsonl FILE', () => {
  const line = (id: string, text: string, more: object = {}): string => JSON.stringify({ id, text, ...more });

  test('writes a record per line, in order, with all that was read', async () => {
    const input = [line('b', SORRY), line('a', FINE)].join('\n');
    const { code, out, errors } = await run(['check', '--jsonl', '-'], input);
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    const records = jsonLines(out);
    expect(records.map(({ id }) => id)).toEqual(['b', 'a']);
    for (const record of records) {
      expect(Object.keys(record)).toEqual(['id', 'language', 'moves', 'diagnostics', 'balance', 'verdict']);
    }
    expect(records[1]).toMatchObject({
      verdict: { overApologizes: false, dwells: false, showsInterest: true, thanks: true },
      diagnostics: [],
    });
  });

  test('lists every move, also one that draws no warning', async () => {
    const text = `${FINE}\nSorry for the short notice.`;
    const { code, out } = await run(['check', '--jsonl', '-'], line('a', text));
    expect(code).toBe(0);
    const moves = jsonLines(out)[0]?.['moves'] as { kind: string; from: number; to: number }[];
    const apologies = moves.filter(({ kind }) => kind === 'apology');
    expect(apologies.map(({ from, to }) => text.slice(from, to))).toEqual([expect.stringMatching(/^Sorry/u)]);
    for (const move of moves) expect(Object.keys(move)).toEqual(['kind', 'from', 'to']);
  });

  test('gives what is missing at the end of the text', async () => {
    const { code, out } = await run(['check', '--jsonl', '-'], line('a', WITHOUT_THANKS));
    expect(code).toBe(0);
    const hints = diagnosticsOf(jsonLines(out)[0]).filter(({ severity }) => severity === 'hint');
    expect(hints.map(({ rule }) => rule)).toContain('missing-thanks');
    for (const hint of hints)
      expect(hint).toMatchObject({ from: WITHOUT_THANKS.length, to: WITHOUT_THANKS.length, excerpt: '' });
  });

  test('says of a diagnostic on the subject that it is there', async () => {
    const { out } = await run(['check', '--jsonl', '-'], line('a', FINE, { subject: 'Thanks, [company]' }));
    expect(diagnosticsOf(jsonLines(out)[0])).toMatchObject([
      { rule: 'unfilled-placeholder', in: 'subject', from: 8, to: 17, excerpt: '[company]' },
    ]);
  });

  test('puts an error in the place of a malformed line and goes on', async () => {
    const input = `${line('a', FINE)}\nnot json: my secret\n\n{"id": "b"}\r\n${line('c', FINE)}\r\n\n`;
    const { code, out, errors } = await run([
      'check',
      '--jsonl',
      await file('lines.jsonl', `\ufeff${input}`),
    ]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(jsonLines(out)).toMatchObject([
      { id: 'a' },
      { id: null, error: 'line 2: not valid JSON' },
      { id: null, error: 'line 4: "text" is missing or not what it should be' },
      { id: 'c' },
    ]);
    expect(out).not.toContain('secret');
  });

  test('keeps line separators that JSON allows inside a text', async () => {
    const { out } = await run(['check', '--jsonl', '-'], `{"id": "a\u2028\u2029", "text": "Hello"}`);
    expect(jsonLines(out)).toMatchObject([{ id: 'a\u2028\u2029' }]);
  });

  test('writes nothing for an empty file', async () => {
    expect(await run(['check', '--jsonl', '-'], '')).toEqual({ code: 0, out: '', errors: '' });
  });

  test('stops quietly when nobody reads on', async () => {
    const { errors } = await run(['check', '--jsonl', '-'], `${line('a', FINE)}\n`.repeat(3000), 1000);
    expect(errors).toBe('');
  });

  test('knows the people of the line’s interview by name', async () => {
    const interview = {
      recruiter: { kind: 'agency', name: 'Dana Reed' },
      interviewers: [{ name: 'Martin Hale' }],
    };
    const text = 'Dear Dana, I dropped Mr Hale a line.';
    const { out } = await run(
      ['check', '--jsonl', '-'],
      [line('known', text, { interview }), line('unknown', text)].join('\n'),
    );
    const [known, unknown] = jsonLines(out).map((record) => record['moves']);
    expect(known).toEqual([{ kind: 'direct-contact', from: 11, to: 35 }]);
    expect(unknown).toEqual([]);
  });
});

describe('the command could not run', () => {
  test.each([
    [[]],
    [['check']],
    [['mend', 'a.txt']],
    [['check', 'a.txt', 'b.txt']],
    [['check', '--xml', 'a.txt']],
    [['check', '--json', '--jsonl', 'a.txt']],
    [['check', '--json']],
  ])('and says how to use it: %j', async (args) => {
    const { code, out, errors } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toMatch(/^Usage: afterword check \[--json\] FILE\|-\n/u);
  });

  test('and names the file that cannot be read', async () => {
    expect(await run(['check', 'nowhere.txt'])).toEqual({
      code: 2,
      out: '',
      errors: 'afterword: cannot read nowhere.txt (ENOENT)\n',
    });
    expect(await run(['check', '--jsonl', '.'])).toMatchObject({ code: 2, out: '' });
  });
});

test('--help says how to use it', async () => {
  expect(await run(['--help'])).toMatchObject({
    code: 0,
    errors: '',
    out: expect.stringMatching(/^Usage: /u),
  });
});
