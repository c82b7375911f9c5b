import type { InterviewRecord } from '../interview/interview-record.ts';
import { balancedFormOf } from './balanced-theirs.ts';
import { learnedIn, type Notebook } from './notebook.ts';
import { sentenceOn } from './own-side.ts';
import { asLesson, firstSentence, isClause, linesOf } from './own-words.ts';

/**
 * What to say on the phone, the same day. Sentences ready to be spoken; English, like the drafts. What the notes do
 * not say stays a gap in brackets, as in a template.
 */
export interface CallSheet {
  /** Whom to call; empty where nothing is noted. */
  readonly recruiter: { readonly name: string; readonly phone: string };
  readonly opening: string;
  readonly onOneself: readonly [string, string];
  readonly learned: string;
  /** `null` when nothing is noted about the interview's style. */
  readonly onStyle: string | null;
  /** The wish for another chance; `null` when there is none. */
  readonly chance: string | null;
  readonly questions: readonly string[];
}

export function callSheet({ interview, recruiterPhone }: InterviewRecord, notebook: Notebook): CallSheet {
  const { recruiter, ownName, company } = interview;
  const name = recruiter.kind === 'none' ? '' : recruiter.name.trim();
  return {
    recruiter: { name, phone: recruiterPhone.trim() },
    opening: openingFor(name, ownName.trim(), company.trim()),
    onOneself: onOneself(notebook),
    learned: learnedFrom(notebook),
    onStyle: onStyle(notebook),
    chance: notebook.call.wantsChance
      ? 'If they are open to it, I would appreciate another chance to meet them.'
      : null,
    questions: [...QUESTIONS, ...linesOf(notebook.call.questions)],
  };
}

/** The sheet as one text, for the reader of drafts: what is spoken weighs as much as what is written. */
export function callSheetText(sheet: CallSheet): string {
  const { opening, onOneself: own, learned, onStyle: style, chance, questions } = sheet;
  const parts = [opening, own.join(' '), learned, style, chance, questions.join('\n')];
  return parts.filter((part) => part !== null).join('\n\n');
}

function openingFor(recruiter: string, own: string, company: string): string {
  const greeting = recruiter === '' ? 'Hello' : `Hello ${recruiter}`;
  const who = own === '' ? '[your name]' : own;
  const where = company === '' ? '' : ` with ${company}`;
  return `${greeting}, this is ${who}. Thank you for arranging the interview${where}. It did not go as well as I wanted, and I would like to tell you how I see it.`;
}

/** Two sentences: on mistakes, and on what went well when that leaves room. */
function onOneself({ mistakes, account }: Notebook): readonly [string, string] {
  const [one, other] = mistakes.flatMap((mistake) => sentenceOn(mistake) ?? []);
  const well = firstSentence(account.wentWell);
  const good =
    well === '' ? 'I was pleased to talk about [what you would bring].' : `What went well: ${well}.`;
  const first =
    one ??
    'One of the questions, about [what the question was about], took me by surprise; next time I will [what you will do differently].';
  return [first, other === undefined || other === one ? good : other];
}

function learnedFrom(notebook: Notebook): string {
  const lesson = asLesson(learnedIn(notebook));
  if (lesson === '') return 'I learned [what you learned].';
  return isClause(lesson) ? `I learned ${lesson}.` : `What I learned: ${lesson}.`;
}

function onStyle({ theirs }: Notebook): string | null {
  for (const { what, balanced } of theirs) {
    const sentence = balanced.trim() || balancedFormOf(what);
    if (sentence !== null) return sentence;
  }
  return null;
}

const QUESTIONS = [
  'Have they told you how they saw it?',
  'Is there anything about my answers that they would like to hear more on?',
  'When do they hope to decide?',
] as const;
