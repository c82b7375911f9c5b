import type { Notebook } from './notebook-schema.ts';

export type {
  Answers,
  CallNotes,
  FeedbackPoint,
  Mistake,
  Notebook,
  Theirs,
} from './notebook-schema.ts';

/** The account is guided, from start to end. */
export const ACCOUNT_PARTS = ['beginning', 'asked', 'wentWell', 'wentBadly', 'ending'] as const;
export type AccountPart = (typeof ACCOUNT_PARTS)[number];

/** Why a mistake happened. `other` is what the person says in their own words. */
export const CAUSES = [
  'unprepared',
  'nerves',
  'surprise',
  'digressed',
  'spoke-badly',
  'no-questions',
  'late',
  'other',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Whether a point of feedback was known before; `unsaid` until the person says. */
export const KNOWN = ['unsaid', 'new', 'known'] as const;

export const emptyNotebook: Notebook = {
  account: { beginning: '', asked: '', wentWell: '', wentBadly: '', ending: '' },
  mistakes: [],
  theirs: [],
  feedback: [],
  call: { learned: '', wantsChance: false, questions: '', notes: '' },
  answers: { valued: '', interest: '', addition: '' },
  toPrepare: '',
  changedAt: 0,
};

/** What a notebook says about the steps of an interview, without any of its text. */
export interface Noted {
  readonly account: boolean;
  readonly feedback: boolean;
}

export function notedIn(notebook: Notebook): Noted {
  const written = (value: string): boolean => value.trim() !== '';
  return {
    account: Object.values(notebook.account).some(written),
    feedback: notebook.feedback.some(({ point }) => written(point)),
  };
}

/** What the person learned, in their own words: as they put it for the call, or else what feedback changes. */
export function learnedIn({ call, feedback }: Notebook): string {
  return [call.learned, ...feedback.map(({ change }) => change)].find((text) => text.trim() !== '') ?? '';
}

/** The texts that stay private, for the notebook wall: the account, and what the interviewer could have done better. */
export function privateTexts(notebook: Notebook): string[] {
  const texts = [...Object.values(notebook.account), ...notebook.theirs.map(({ what }) => what)];
  return texts.filter((text) => text.trim() !== '');
}

/** The texts that are there to be said or sent, wherever else they stand: the wall lets them through. */
export function sharedTexts(notebook: Notebook): string[] {
  const { mistakes, theirs, feedback, call, answers } = notebook;
  const texts = [
    ...mistakes.map(({ nextTime }) => nextTime),
    ...theirs.map(({ balanced }) => balanced),
    ...feedback.flatMap(({ answered, change }) => [answered, change]),
    call.learned,
    call.questions,
    ...Object.values(answers),
  ];
  return texts.filter((text) => text.trim() !== '');
}
