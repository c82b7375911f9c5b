import type { KnownInterview } from '../guard/interview-of-draft.ts';
import { plainText } from '../plain-words.ts';
import { CAUSES, type Cause, type Notebook } from './notebook.ts';
import { nextTimeFor } from './own-side.ts';
import { linesOf } from './own-words.ts';

/** An interview with its notes. */
export interface NotedInterview extends KnownInterview {
  readonly notebook: Notebook;
}

/** Something that was learned, and at which interviews. */
export interface Lesson {
  readonly text: string;
  readonly interviews: readonly string[];
}

export interface RecurringCause {
  readonly cause: Cause;
  /** Ids of the interviews it was noted at, each once, as they were given. */
  readonly interviews: readonly string[];
  /** What the person noted to do about it, each once; ours when there is nothing. */
  readonly nextTime: readonly string[];
}

/** What several interviews teach. It counts causes, never the person. */
export interface Lessons {
  /** Most interviews first. A cause recurs when it was noted at two or more. */
  readonly causes: readonly RecurringCause[];
  readonly nextTime: readonly Lesson[];
  /** Questions and topics to prepare: those that came unprepared or by surprise, and those noted as such. */
  readonly toPrepare: readonly Lesson[];
  /** What changes because of feedback. */
  readonly changes: readonly Lesson[];
}

/** @param noted newest first; what several say in the same words is listed once, where it is first met */
export function lessonsFrom(noted: readonly NotedInterview[]): Lessons {
  const mistakes = noted.flatMap(({ id, notebook }) =>
    notebook.mistakes.map((mistake) => ({ ...mistake, id })),
  );
  const causes = CAUSES.map((cause): RecurringCause => {
    const own = mistakes.filter(({ why }) => why === cause);
    const nextTime = collect(own.map(({ id, nextTime: text }) => ({ id, text }))).map(({ text }) => text);
    const ours = nextTimeFor(cause);
    return {
      cause,
      interviews: [...new Set(own.map(({ id }) => id))],
      nextTime: nextTime.length === 0 && ours !== null ? [ours] : nextTime,
    };
  });
  const unprepared = mistakes.filter(({ why }) => why === 'unprepared' || why === 'surprise');
  return {
    causes: causes
      .filter(({ interviews }) => interviews.length > 0)
      .sort((one, other) => other.interviews.length - one.interviews.length),
    nextTime: collect(mistakes.map(({ id, nextTime: text }) => ({ id, text }))),
    toPrepare: collect([
      ...noted.flatMap(({ id, notebook }) => linesOf(notebook.toPrepare).map((text) => ({ id, text }))),
      ...unprepared.map(({ id, what: text }) => ({ id, text })),
    ]),
    changes: collect(
      noted.flatMap(({ id, notebook }) => notebook.feedback.map(({ change: text }) => ({ id, text }))),
    ),
  };
}

/** A page to read before the next interview. */
export interface PreparationSheet {
  /** Causes that recurred, or the ones there are when none did; at most three. */
  readonly lookOutFor: readonly RecurringCause[];
  readonly nextTime: readonly string[];
  readonly toPrepare: readonly string[];
}

/** Lines of each list that fit on one printed page. */
const MOST_LINES = 10;
const MOST_CAUSES = 3;

export function preparationSheet({ causes, nextTime, toPrepare, changes }: Lessons): PreparationSheet {
  const recurring = causes.filter(({ interviews }) => interviews.length > 1);
  const texts = (lessons: readonly Lesson[]): string[] =>
    lessons.map(({ text }) => text).slice(0, MOST_LINES);
  return {
    lookOutFor: (recurring.length > 0 ? recurring : causes).slice(0, MOST_CAUSES),
    nextTime: texts(mostOften([...nextTime, ...changes])),
    toPrepare: texts(mostOften(toPrepare)),
  };
}

/** What was noted at most interviews first; among equals the order stays. */
function mostOften(lessons: readonly Lesson[]): Lesson[] {
  return lessons.toSorted((one, other) => other.interviews.length - one.interviews.length);
}

/** Each text once, as first written, with the interviews it was noted at. */
function collect(notes: readonly { readonly id: string; readonly text: string }[]): Lesson[] {
  const found = new Map<string, { text: string; interviews: Set<string> }>();
  for (const { id, text } of notes) {
    const key = plainText(text);
    if (key === '') continue;
    const lesson = found.get(key) ?? { text: text.trim(), interviews: new Set() };
    lesson.interviews.add(id);
    found.set(key, lesson);
  }
  return Array.from(found.values(), ({ text, interviews }) => ({ text, interviews: [...interviews] }));
}
