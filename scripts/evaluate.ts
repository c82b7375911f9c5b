/**
 * Scores the reader on a folder of labelled rows: `npm run evaluate [DIR] [-- --errors]`. Every `.jsonl` file holds a
 * row per line: `{text, labels, border?}` for a sentence, `{text, verdict, sentences: [{text, labels, border?}]}` for
 * an email. A row marked `border` may be read two ways and is left out, as are rows of another language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assessDraft } from '../src/core/assess/assess-draft.ts';
import type { Verdict } from '../src/core/assess/assessment.ts';
import { FLAGS, MOVE_KINDS, type MoveKind, STRENGTHS } from '../src/core/moves/move.ts';

interface Labelled {
  readonly text: string;
  readonly labels: readonly string[];
  readonly border?: boolean;
}
type Email = Pick<Labelled, 'text'> & {
  readonly lang?: string;
  readonly verdict?: Readonly<Record<string, boolean>>;
  readonly sentences: readonly Labelled[];
};

/** Labels and verdicts as the rows write them. `null`: no move. */
const LABELS = new Map<string, MoveKind | null>([
  ['neutral', null],
  ...MOVE_KINDS.map((kind): [string, MoveKind] => [kind.replaceAll('-', '_'), kind]),
]);
const VERDICTS = new Map<string, keyof Verdict>([
  ['over_apologizes', 'overApologizes'],
  ['dwells', 'dwells'],
  ['shows_interest', 'showsInterest'],
  ['thanks', 'thanks'],
]);

class Score {
  hits = 0;
  alarms = 0;
  misses = 0;

  add(wanted: boolean, found: boolean): void {
    if (wanted && found) this.hits++;
    else if (found) this.alarms++;
    else if (wanted) this.misses++;
  }

  plus({ hits, alarms, misses }: Score): void {
    this.hits += hits;
    this.alarms += alarms;
    this.misses += misses;
  }

  get precision(): number {
    return ratio(this.hits, this.hits + this.alarms);
  }

  get recall(): number {
    return ratio(this.hits, this.hits + this.misses);
  }

  get f1(): number {
    return ratio(2 * this.hits, 2 * this.hits + this.alarms + this.misses);
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const scores = new Map<MoveKind, Score>(MOVE_KINDS.map((kind) => [kind, new Score()]));
const verdicts = new Map<string, { right: number; of: number }>();
const errors: string[] = [];
const without = { flags: 0, alarms: 0, emails: 0, emailsAlarmed: 0 };

function main(args: readonly string[]): void {
  const folder = args.find((argument) => !argument.startsWith('-')) ?? 'test/corpus';
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (line.trim() === '') return;
        try {
          judge(JSON.parse(line));
        } catch (error) {
          throw new Error(`${basename(file)}, line ${index + 1}: ${(error as Error).message}`);
        }
      });
  }
  print(args.includes('--errors'));
}

function judge(row: Labelled | Email): void {
  if (!('sentences' in row)) {
    compare(row, kindsIn(row.text, 0, row.text.length));
    return;
  }
  if (row.lang !== undefined && row.lang !== 'en') return;
  const { moves, verdict } = assessDraft({ text: row.text });
  let at = 0;
  let alarmed = false;
  let flagged = false;
  for (const sentence of row.sentences) {
    const from = row.text.indexOf(sentence.text, at);
    if (from === -1) throw new Error('a sentence is not in its text');
    at = from + sentence.text.length;
    const end = at;
    const found = new Set(moves.filter((move) => move.from < end && from < move.to).map(({ kind }) => kind));
    flagged ||= wantedIn(sentence).some(isFlag);
    if (compare(sentence, found)) alarmed = true;
  }
  if (!flagged) {
    without.emails++;
    if (alarmed) without.emailsAlarmed++;
  }
  for (const [name, wanted] of Object.entries(row.verdict ?? {})) {
    const key = VERDICTS.get(name);
    if (key === undefined) throw new Error(`unknown verdict "${name}"`);
    const tally = verdicts.get(name) ?? { right: 0, of: 0 };
    verdicts.set(name, tally);
    tally.of++;
    if (verdict[key] === wanted) tally.right++;
    else errors.push(`verdict ${name}: wanted ${wanted} | ${row.text.slice(0, 120).replaceAll('\n', ' / ')}`);
  }
}

function kindsIn(text: string, from: number, to: number): Set<MoveKind> {
  const { moves } = assessDraft({ text });
  return new Set(moves.filter((move) => move.from < to && from < move.to).map(({ kind }) => kind));
}

function wantedIn({ labels }: Labelled): MoveKind[] {
  return labels.flatMap((label) => {
    const kind = LABELS.get(label);
    if (kind === undefined) throw new Error(`unknown label "${label}"`);
    return kind === null ? [] : [kind];
  });
}

const isFlag = (kind: MoveKind): boolean => FLAGS.some((flag) => flag === kind);

/** Counts one sentence; says whether a flag was raised on a sentence without any. */
function compare(sentence: Labelled, found: ReadonlySet<MoveKind>): boolean {
  const wanted = new Set(wantedIn(sentence));
  if (sentence.border === true) return false;
  for (const kind of MOVE_KINDS) {
    scores.get(kind)?.add(wanted.has(kind), found.has(kind));
    if (wanted.has(kind) === found.has(kind)) continue;
    errors.push(`${found.has(kind) ? 'alarm' : 'miss'} ${kind} | ${sentence.text.replaceAll('\n', ' / ')}`);
  }
  if ([...wanted].some(isFlag)) return false;
  const alarmed = [...found].some(isFlag);
  without.flags++;
  if (alarmed) without.alarms++;
  return alarmed;
}

function print(withErrors: boolean): void {
  const number = (value: number): string => value.toFixed(2).padStart(6);
  const row = (name: string, score: Score): string =>
    `${name.padEnd(20)}${number(score.precision)}${number(score.recall)}${number(score.f1)}` +
    `   ${score.hits} found, ${score.alarms} alarms, ${score.misses} missed`;
  console.log(`${''.padEnd(20)}  prec   rec    F1`);
  for (const [kind, score] of scores) console.log(row(kind, score));
  for (const [name, kinds] of [
    ['flags', FLAGS],
    ['strengths', STRENGTHS],
  ] as const) {
    const micro = new Score();
    let sum = 0;
    for (const kind of kinds) {
      const score = scores.get(kind);
      if (score === undefined) continue;
      micro.plus(score);
      sum += score.f1;
    }
    console.log(
      `${row(`${name}, micro`, micro)}\n${`${name}, macro`.padEnd(32)}${number(sum / kinds.length)}`,
    );
  }
  const share = (100 * without.alarms) / Math.max(1, without.flags);
  console.log(
    `flag alarms per 100 sentences without flags: ${share.toFixed(1)} (${without.alarms} of ${without.flags})`,
  );
  console.log(`emails without flags that raise an alarm: ${without.emailsAlarmed} of ${without.emails}`);
  for (const [name, { right, of }] of verdicts)
    console.log(`verdict ${name}: ${(right / of).toFixed(2)} of ${of}`);
  if (withErrors) for (const error of errors.sort()) console.log(error);
}

main(process.argv.slice(2));
