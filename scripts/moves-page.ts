import messages from '../_locales/en/messages.json';
import { RULE_EXAMPLES } from '../src/core/assess/rule-examples.ts';
import { RULES, type RuleId } from '../src/core/assess/rules.ts';
import type { Draft } from '../src/core/draft.ts';
import { STRENGTHS } from '../src/core/moves/move.ts';
import { STRENGTH_EXAMPLES } from '../src/core/moves/strength-examples.ts';

/** `docs/moves.md`: every rule and every strength, as the checker's own data has them. */
export function movesPage(): string {
  return `${[
    '# What Afterword looks at',
    '<!-- Written by `npm run docs` from the rules themselves. Changes made here are lost. -->',
    'Afterword reads a draft sentence by sentence for what each one does, its *moves*, and then weighs the draft as a whole. What it has to say is an instance of a *rule*. Each rule has a switch of its own, under "What it looks for" in the popup and on every card; the name below is also what the command line prints.',
    '## Rules',
    ...RULES.map(ruleSection),
    '## Strengths',
    'Moves that help the writer. No rule speaks of them; they are what the draft is weighed with.',
    ...STRENGTHS.map((kind) => {
      const { does, makes, lacks } = STRENGTH_EXAMPLES[kind];
      return [
        `### ${capitalised(kind.replaceAll('-', ' '))}\n\n\`${kind}\``,
        does,
        list('Is one:', makes),
        list('Is none:', lacks),
      ].join('\n\n');
    }),
  ].join('\n\n')}\n`;
}

function ruleSection(rule: RuleId): string {
  const { flags, passes } = RULE_EXAMPLES[rule];
  return [
    `### ${wordsOf(rule, 'title')}\n\n\`${rule}\``,
    wordsOf(rule, 'reason'),
    list('Flagged:', flags.map(shown)),
    list('Passes:', passes.map(shown)),
  ].join('\n\n');
}

function wordsOf(rule: RuleId, what: 'title' | 'reason'): string {
  const key = `rule_${rule.replaceAll('-', '_')}_${what}`;
  const entry = Object.entries(messages).find(([name]) => name === key);
  if (entry === undefined) throw new Error(`_locales has no ${key}`);
  return entry[1].message;
}

const RECRUITERS = {
  agency: 'to a recruiter',
  'in-house': "to the company's recruiter",
  none: 'with no recruiter',
  unknown: '',
};

/** A draft on one line; long ones are cut where they only go on. */
function shown({ text, interview }: Draft): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  const cut = line.length > LONGEST ? `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …` : line;
  const circumstance = interview === undefined ? '' : RECRUITERS[interview.recruiter.kind];
  return circumstance === '' ? cut : `${cut} *(${circumstance})*`;
}

const LONGEST = 400;

const list = (title: string, items: readonly string[]): string =>
  `${title}\n\n${items.map((item) => `- ${item.replaceAll(/[[\]{}<>]/gu, '\\$&')}`).join('\n')}`;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
