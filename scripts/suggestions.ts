import { readFileSync, writeFileSync } from 'node:fs';
import { assessDraft } from '../src/core/assess/assess-draft.ts';
import { FLAGS } from '../src/core/moves/move.ts';

/** A draft, what it became when it was judged, and the judgement. */
interface Judged {
  readonly draft: string;
  readonly after: string | null;
  readonly judgement: 'accept' | 'edit' | 'bad';
  readonly why?: string;
}

const JUDGED = 'test/core/rewrite/judged-suggestions.json';
const PAGE = 'docs/suggestions.md';
const HEADINGS = {
  accept: 'Accepted as they stand',
  edit: 'Acceptable with an edit',
  bad: 'Bad',
} as const;

/** Prints each judged draft as it is and after its first suggestion, and writes the page when asked to. */
export function listSuggestions(write: boolean): void {
  const judged: readonly Judged[] = JSON.parse(readFileSync(JUDGED, 'utf8'));
  for (const { draft, after, judgement } of judged) {
    const now = afterFirst(draft) ?? null;
    const mark = now === after ? judgement : 'NEW';
    process.stdout.write(`[${mark}] ${oneLine(draft)}\n  -> ${oneLine(now ?? 'nothing is suggested')}\n`);
  }
  const changed = judged.filter(({ draft, after }) => (afterFirst(draft) ?? null) !== after).length;
  process.stdout.write(`${judged.length} drafts, ${changed} not as they were when judged\n`);
  if (write) writeFileSync(PAGE, pageOf(judged));
}

/** The draft after the first suggestion of its first flag; undefined when there is none. */
function afterFirst(text: string): string | undefined {
  const suggestion = assessDraft({ text })
    .diagnostics.filter(({ rule }) => FLAGS.some((flag) => flag === rule))
    .find(({ suggestions }) => suggestions.length > 0)?.suggestions[0];
  if (suggestion === undefined) return undefined;
  return text.slice(0, suggestion.from) + suggestion.replacement + text.slice(suggestion.to);
}

function pageOf(judged: readonly Judged[]): string {
  const counts = Object.entries(HEADINGS).map(
    ([judgement, heading]) =>
      `${judged.filter((one) => one.judgement === judgement).length} ${heading.toLowerCase()}`,
  );
  const sections = Object.entries(HEADINGS).map(([judgement, heading]) => {
    const rows = judged
      .filter((one) => one.judgement === judgement)
      .map(
        ({ draft, after, why }) =>
          `| ${cell(draft)} | ${cell(after ?? 'nothing is suggested')} |${judgement === 'accept' ? '' : ` ${why ?? ''} |`}`,
      );
    const head =
      judgement === 'accept' ? '| before | after |\n|---|---|' : '| before | after | why |\n|---|---|---|';
    return `## ${heading}\n${head}\n${rows.join('\n')}\n`;
  });
  return `${readFileSync(PAGE, 'utf8')
    .split('\n## ')[0]
    ?.replace(
      /^\d+ drafts?: .*$/mu,
      `${judged.length} drafts: ${counts.join(', ')}.`,
    )}\n${sections.join('\n')}`;
}

const oneLine = (text: string): string => text.replaceAll('\n', ' / ');
const cell = (text: string): string => text.replaceAll('\n', '<br>').replaceAll('|', '\\|');
