/**
 * Scores the reader on labelled sentences: `npm run evaluate [DIR] [-- --errors]`. Without a folder it scores the third
 * of the project's own sentences that the model was not trained on, and names the plain sentences that it reads wrongly
 * although it was trained on them. Border cases and other languages are left out.
 */
import { assessDraft } from '../src/core/assess/assess-draft.ts';
import type { Verdict } from '../src/core/assess/assessment.ts';
import { CONTEXTS } from '../src/core/classifier/classed.ts';
import { FLAGS, MOVE_KINDS, type MoveKind, STRENGTHS } from '../src/core/moves/move.ts';
import { isUnseen, type Labelled, type LabelledText, readLabelled } from './labelled.ts';

/** Labels and verdicts as the rows write them: with hyphens or underscores. `null` is scored by no move. */
const LABELS = new Map<string, MoveKind | null>([
  ...MOVE_KINDS.flatMap((kind): [string, MoveKind][] => [
    [kind, kind],
    [kind.replaceAll('-', '_'), kind],
  ]),
  ...CONTEXTS.map((context): [string, null] => [context, null]),
]);
const VERDICTS = new Map<string, keyof Verdict>([
  ['over_apologizes', 'overApologizes'],
  ['dwells', 'dwells'],
  ['shows_interest', 'showsInterest'],
  ['thanks', 'thanks'],
]);

/** Where a sentence that was read wrongly goes: `npm run train` is to put it right. */
const PLAIN = /\bcore-\d+\.txt$/u;

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
  const folder = args.find((argument) => !argument.startsWith('-'));
  const all = readLabelled(folder ?? 'test/corpus');
  const texts = all.filter(({ file }) => folder !== undefined || isUnseen(file));
  for (const text of texts) {
    if (text.lang === 'en') inText(text, () => judge(text));
  }
  print(args.includes('--errors'));
  if (folder === undefined) printPlain(all.filter(({ file }) => PLAIN.test(file)));
}

function inText({ file, line }: LabelledText, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Error(`${file}, line ${line}: ${(error as Error).message}`);
  }
}

function judge({ text, sentences, verdict }: LabelledText): void {
  if (text === undefined) {
    for (const sentence of sentences) compare(sentence, kindsOf(sentence.text));
    return;
  }
  const assessment = assessDraft({ text });
  let at = 0;
  let alarmed = false;
  for (const sentence of sentences) {
    const from = text.indexOf(sentence.text, at);
    if (from === -1) throw new Error('a sentence is not in its text');
    at = from + sentence.text.length;
    const end = at;
    const found = assessment.moves.filter((move) => move.from < end && from < move.to);
    if (compare(sentence, new Set(found.map(({ kind }) => kind)))) alarmed = true;
  }
  if (!sentences.some((sentence) => wantedIn(sentence).some(isFlag))) {
    without.emails++;
    if (alarmed) without.emailsAlarmed++;
  }
  for (const [name, wanted] of Object.entries(verdict ?? {}))
    judgeVerdict(name, wanted, assessment.verdict, text);
}

function judgeVerdict(name: string, wanted: boolean, verdict: Verdict, text: string): void {
  const key = VERDICTS.get(name);
  if (key === undefined) throw new Error(`unknown verdict "${name}"`);
  const tally = verdicts.get(name) ?? { right: 0, of: 0 };
  verdicts.set(name, tally);
  tally.of++;
  if (verdict[key] === wanted) tally.right++;
  else errors.push(`verdict ${name}: wanted ${wanted} | ${inOneLine(text.slice(0, 120))}`);
}

function kindsOf(text: string): Set<MoveKind> {
  return new Set(assessDraft({ text }).moves.map(({ kind }) => kind));
}

function wantedIn({ labels }: Labelled): MoveKind[] {
  return labels.flatMap((label) => {
    const kind = LABELS.get(label);
    if (kind === undefined) throw new Error(`unknown label "${label}"`);
    return kind === null ? [] : [kind];
  });
}

const isFlag = (kind: MoveKind): boolean => FLAGS.some((flag) => flag === kind);
const inOneLine = (text: string): string => text.replaceAll('\n', ' / ');

/** Counts one sentence; says whether a flag was raised on a sentence without any. */
function compare(sentence: Labelled, found: ReadonlySet<MoveKind>): boolean {
  const wanted = new Set(wantedIn(sentence));
  if (sentence.border) return false;
  for (const kind of MOVE_KINDS) scores.get(kind)?.add(wanted.has(kind), found.has(kind));
  errors.push(...differences(sentence, found));
  if ([...wanted].some(isFlag)) return false;
  const alarmed = [...found].some(isFlag);
  without.flags++;
  if (alarmed) without.alarms++;
  return alarmed;
}

/** What was read otherwise than labelled, a line for each move. */
function differences(sentence: Labelled, found: ReadonlySet<MoveKind>): string[] {
  const wanted = new Set(wantedIn(sentence));
  return MOVE_KINDS.filter((kind) => wanted.has(kind) !== found.has(kind)).map(
    (kind) => `${found.has(kind) ? 'alarm' : 'miss'} ${kind} | ${inOneLine(sentence.text)}`,
  );
}

function printPlain(texts: readonly LabelledText[]): void {
  const plain = texts.flatMap(({ sentences }) => sentences).filter(({ border }) => !border);
  const misread = plain.flatMap((sentence) => differences(sentence, kindsOf(sentence.text)));
  console.log(`plain sentences (core-01.txt): ${plain.length}, read otherwise than labelled:`);
  for (const line of misread.length > 0 ? misread : ['none']) console.log(`  ${line}`);
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
