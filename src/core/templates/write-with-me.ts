import type { Interview } from '../interview/interview.ts';
import type { MessageKey } from '../message.ts';
import { type Answers, learnedIn, type Notebook } from '../notebook/notebook.ts';
import { asIntention, asLesson, asThing, isClause } from '../notebook/own-words.ts';
import { fillTemplate } from './fill.ts';
import { type PlaceholderName, placeholdersOf } from './placeholders.ts';
import { prefill } from './prefill.ts';
import type { Template } from './template.ts';

/** One of the three short questions of "Write it with me". */
export interface Question {
  readonly part: keyof Answers;
  readonly ask: MessageKey;
}

export const QUESTIONS: readonly Question[] = [
  { part: 'valued', ask: 'write_valued' },
  { part: 'interest', ask: 'write_interest' },
  { part: 'addition', ask: 'write_addition' },
];

/**
 * What interview, notes and answers say for a template's gaps; what they do not say, or not in words that fit into a
 * sentence, is left out for the person to fill in. Nothing of the private account is among it.
 */
export function knownValues(interview: Interview, notebook: Notebook): Map<PlaceholderName, string> {
  const lesson = asLesson(learnedIn(notebook));
  const intentions = notebook.mistakes.map(({ nextTime }) => asIntention(nextTime));
  const values = prefill(interview);
  const own: ReadonlyArray<readonly [PlaceholderName, string]> = [
    ['learned', isClause(lesson) ? lesson : ''],
    ['next_time', intentions.find((intention) => intention !== '') ?? ''],
    ['valued', asThing(notebook.answers.valued)],
    ['answer', notebook.answers.addition.trim()],
  ];
  for (const [name, value] of own) if (value !== '') values.set(name, value);
  return values;
}

/**
 * A template filled with what is known and with the answers. An answer for which the template has no gap becomes a
 * paragraph of its own before the closing lines, in the person's words.
 */
export function writeWithMe(
  template: Template,
  values: ReadonlyMap<PlaceholderName, string>,
  answers: Answers,
  signOff = '',
): { subject: string; body: string } {
  const gaps = new Set(placeholdersOf(template).map(({ name }) => name));
  const interest = asThing(answers.interest);
  const addition = answers.addition.trim();
  const valued = asThing(answers.valued);
  const extra = [
    valued === '' || gaps.has('valued') ? '' : `I particularly valued ${valued}.`,
    interest === '' ? '' : `What interests me most in the role is ${interest}.`,
    addition === '' || gaps.has('answer')
      ? ''
      : `There is something I would like to add to one of my answers: ${addition}`,
  ].filter((paragraph) => paragraph !== '');
  const all = new Map(values);
  if (valued !== '') all.set('valued', valued);
  if (addition !== '') all.set('answer', addition);
  const { subject, body } = fillTemplate({ ...template, body: withSignOff(template.body, signOff) }, all);
  return { subject, body: insertBeforeClosing(body, extra, closingOf(template.body)) };
}

/** A template's body with the person's own words above their name. */
export function withSignOff(body: string, signOff: string): string {
  const own = signOff.trim();
  return own === '' ? body : body.replaceAll(SIGN_OFF, () => own);
}

const SIGN_OFF = /^(?:With kind|Kind|Best|Warm) regards,$/gmu;

/** How many paragraphs close a letter: what comes next, and the name. In a letter that holds a note, the note's. */
function closingOf(body: string): number {
  const paragraphs = body.split(PARAGRAPH);
  const signed = paragraphs.findLastIndex((paragraph) => paragraph.includes('{{own_name}}'));
  return signed < 1 ? 0 : paragraphs.length - signed + 1;
}

function insertBeforeClosing(body: string, extra: readonly string[], closing: number): string {
  if (extra.length === 0) return body;
  const paragraphs = body.split(PARAGRAPH);
  return paragraphs.toSpliced(Math.max(paragraphs.length - closing, 0), 0, ...extra).join(PARAGRAPH);
}

const PARAGRAPH = '\n\n';
