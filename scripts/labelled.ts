import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One sentence with the labels a person gave it, as the file writes them; `neutral` is left out. */
export interface Labelled {
  readonly text: string;
  readonly labels: readonly string[];
  /** May be read two ways: neither trained on nor scored. */
  readonly border: boolean;
}

/** Sentences that belong together: an email, a post, or a single sentence. */
export interface LabelledText {
  readonly file: string;
  readonly line: number;
  readonly lang: string;
  /** The whole text as it stood, where the file gives it. */
  readonly text?: string;
  readonly verdict?: Readonly<Record<string, boolean>>;
  readonly sentences: readonly Labelled[];
}

interface Row {
  readonly text: string;
  readonly lang?: string;
  readonly labels?: readonly string[];
  readonly border?: boolean;
  readonly verdict?: Readonly<Record<string, boolean>>;
  readonly sentences?: readonly {
    readonly text: string;
    readonly labels: readonly string[];
    readonly border?: boolean;
  }[];
}

/**
 * Reads every `.jsonl` and `.txt` file under a folder. A `.jsonl` row is `{text, labels, border?}`, or `{text, verdict?,
 * sentences: [{text, labels, border?}]}` for an email. A `.txt` file holds `labels | sentence` a line, `?` before the
 * labels for a border case; an empty line parts texts, `#` begins a remark.
 *
 * @throws Error naming file and line, when one cannot be read
 */
export function readLabelled(folder: string): LabelledText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:jsonl|txt)$/u.test(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const lines = readFileSync(path, 'utf8').split('\n');
      return name.endsWith('.txt')
        ? readPlain(relative(folder, path), lines)
        : readRows(relative(folder, path), lines);
    });
}

function readRows(file: string, lines: readonly string[]): LabelledText[] {
  return lines.flatMap((content, at) => {
    if (content.trim() === '') return [];
    return [inLine(file, at + 1, () => fromRow(file, at + 1, JSON.parse(content) as Row))];
  });
}

function fromRow(file: string, line: number, row: Row): LabelledText {
  const sentences = row.sentences ?? [
    { text: row.text, labels: row.labels ?? [], border: row.border === true },
  ];
  return {
    file,
    line,
    lang: row.lang ?? 'en',
    ...(row.sentences === undefined ? {} : { text: row.text }),
    ...(row.verdict === undefined ? {} : { verdict: row.verdict }),
    sentences: sentences.map(({ text, labels, border }) => ({
      text,
      labels: labels.filter((label) => label !== 'neutral'),
      border: border === true,
    })),
  };
}

function readPlain(file: string, lines: readonly string[]): LabelledText[] {
  const texts: LabelledText[] = [];
  let sentences: Labelled[] = [];
  let start = 1;
  const end = (next: number): void => {
    if (sentences.length > 0) texts.push({ file, line: start, lang: 'en', sentences });
    sentences = [];
    start = next;
  };
  lines.forEach((content, at) => {
    if (content.startsWith('#')) return;
    if (content.trim() === '') end(at + 2);
    else sentences.push(inLine(file, at + 1, () => fromLine(content)));
  });
  end(0);
  return texts;
}

function fromLine(content: string): Labelled {
  const bar = content.indexOf(' | ');
  if (bar === -1) throw new Error('no " | " between labels and sentence');
  const border = content.startsWith('?');
  const labels = content.slice(border ? 1 : 0, bar).split(/,\s*/u);
  return { text: content.slice(bar + 3), labels: labels.filter((label) => label !== 'neutral'), border };
}

function inLine<T>(file: string, line: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${file}, line ${line}: ${(error as Error).message}`);
  }
}

/** Whether a file of the project's own sentences is kept for scoring: every third one, by the number in its name. */
export function isUnseen(file: string): boolean {
  const number = /-(\d+)\.txt$/u.exec(file)?.[1];
  return number !== undefined && Number(number) % 3 === 0;
}
