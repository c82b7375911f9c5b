import { DAY, dayOf, daysAfter, localTimeAt, type Now, workingDaysAfter } from '../calendar/local-time.ts';
import type { Message } from '../message.ts';
import type { Noted } from '../notebook/notebook.ts';
import { type DeedKind, type InterviewRecord, lastDone } from './interview-record.ts';

/** The way after an interview, in order. `prepare` comes before it, `rest` has its place too. */
export const STEPS = [
  'prepare',
  'write-down',
  'call',
  'thank',
  'rest',
  'note-feedback',
  'follow-up',
  'keep-looking',
] as const;
export type Step = (typeof STEPS)[number];

/** `open`: may be done, need not be; nobody is behind. `left-out`: does not apply to this interview. */
export type StepState = 'done' | 'next' | 'open' | 'left-out';

export interface TimelineEntry {
  readonly step: Step;
  readonly state: StepState;
  /** When it was done, in milliseconds since 1970; `null` when not, or when nobody noted it. */
  readonly at: number | null;
  readonly title: Message;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly next: Step;
  /** Why this is next, in a few kind words. */
  readonly why: Message;
}

/** Days after the interview on which the call to the recruiter is still the next step. */
const CALL_WITHIN = 2;

/** Where an interview stands, and the step that helps most now. */
export function timelineOf(record: InterviewRecord, noted: Noted, now: Now): Timeline {
  const next = nextStep(record, noted, now);
  const entries = STEPS.map((step): TimelineEntry => {
    const done = isDone(step, record, noted);
    const state = step === next ? 'next' : done ? 'done' : isLeftOut(step, record) ? 'left-out' : 'open';
    return { step, state, at: doneAt(step, record), title: { key: `step_${keyOf(step)}_title` } };
  });
  return { entries, next, why: whyOf(next, record) };
}

function nextStep(record: InterviewRecord, noted: Noted, now: Now): Step {
  const { status, interview, silence } = record;
  const today = dayOf(localTimeAt(now.at, now.offsetAt));
  const done = (step: Step): boolean => isDone(step, record, noted);
  if (isAhead(record, now)) return 'prepare';
  if (status === 'closed') return 'keep-looking';
  if (status === 'rejected' || status === 'next-round')
    return done('note-feedback') ? 'keep-looking' : 'note-feedback';
  if (!done('thank')) {
    if (!done('write-down')) return 'write-down';
    const callable = interview.date === '' || today <= daysAfter(interview.date, CALL_WITHIN);
    return callable && !done('call') && !isLeftOut('call', record) ? 'call' : 'thank';
  }
  const heard = lastDone(record, 'thanked', 'followed-up');
  if (!done('rest') && heard !== null && now.at - heard < DAY) return 'rest';
  if (done('follow-up')) return 'keep-looking';
  const asked = heard === null ? interview.date : dayOf(localTimeAt(heard, now.offsetAt));
  if (asked !== '' && today >= workingDaysAfter(asked, silence)) return 'follow-up';
  return done('note-feedback') ? 'keep-looking' : 'note-feedback';
}

/** What the person has done who says at a step that they sent a letter. */
export function deedOfSending(step: Step): 'thanked' | 'followed-up' {
  return step === 'follow-up' ? 'followed-up' : 'thanked';
}

/** Whether the interview is still to come. */
export function isAhead({ interview, time }: InterviewRecord, now: Now): boolean {
  const start = `${interview.date}T${time === '' ? '00:00' : time}`;
  return interview.date !== '' && start > localTimeAt(now.at, now.offsetAt);
}

/** By which deeds a step is done. */
const DONE_BY: Readonly<Record<Step, readonly DeedKind[]>> = {
  prepare: [],
  'write-down': ['wrote-down'],
  call: ['called'],
  thank: ['thanked'],
  rest: ['rested'],
  'note-feedback': ['noted-feedback'],
  'follow-up': ['followed-up'],
  'keep-looking': [],
};

function doneAt(step: Step, record: InterviewRecord): number | null {
  return lastDone(record, ...DONE_BY[step]);
}

function isDone(step: Step, record: InterviewRecord, noted: Noted): boolean {
  if (doneAt(step, record) !== null) return true;
  if (step === 'write-down') return noted.account;
  if (step === 'note-feedback') return noted.feedback;
  // A status may be set by hand, without a deed.
  if (step === 'thank') return record.status !== 'to-thank';
  return step === 'follow-up' && record.status === 'waiting';
}

/** Without a recruiter there is nobody to call. */
function isLeftOut(step: Step, { interview }: InterviewRecord): boolean {
  return step === 'prepare' || (step === 'call' && interview.recruiter.kind === 'none');
}

function whyOf(step: Step, { interview, status }: InterviewRecord): Message {
  if (step === 'keep-looking' && status === 'next-round') return { key: 'step_next_round_why' };
  if (step === 'thank' && interview.recruiter.kind === 'none') return { key: 'step_thank_direct_why' };
  return { key: `step_${keyOf(step)}_why` };
}

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

function keyOf<S extends Step>(step: S): Underscored<S> {
  return step.replaceAll('-', '_') as Underscored<S>;
}
