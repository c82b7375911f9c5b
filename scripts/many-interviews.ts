import { indexOf } from '../src/core/interview/interview-index.ts';
import { createInterview } from '../src/core/interview/interview-record.ts';
import { CAUSES, emptyNotebook, type Notebook } from '../src/core/notebook/notebook.ts';
import { interviewAt } from '../test/support/data-world.ts';
import { draftOf } from './bench/drafts.ts';

const wrap = (value: unknown) => ({ version: 2, value });

/** What stands in storage for so many interviews, each with some two thousand words of notes. */
export function manyInterviews(count: number): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  const records = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2026, 10, 1) - at * 86_400_000).toISOString().slice(0, 10);
    const interview = interviewAt(`Company ${at}`, { role: `Role ${at}`, date: day, ownName: 'Sam' });
    const record = createInterview(`interview-${at}`, count - at, interview);
    items[`record:${record.id}`] = wrap(record);
    items[`notebook:${record.id}`] = wrap(fullNotes(at));
    return record;
  });
  return { ...items, interviews: wrap(indexOf(records, records[0]?.id ?? null)) };
}

function fullNotes(seed: number): Notebook {
  let part = seed * 100;
  const words = (about: number): string => {
    part += 1;
    return draftOf(about, part).text;
  };
  const each = <T>(many: number, make: (id: string, at: number) => T): T[] =>
    Array.from({ length: many }, (_, at) => make(`entry-${at}`, at));
  return {
    ...emptyNotebook,
    account: {
      beginning: words(200),
      asked: words(300),
      wentWell: words(150),
      wentBadly: words(200),
      ending: words(100),
    },
    mistakes: each(5, (id, at) => ({
      id,
      what: words(40),
      why: CAUSES[(seed + at) % CAUSES.length] ?? null,
      whyInOwnWords: '',
      nextTime: words(20),
    })),
    theirs: each(3, (id) => ({ id, what: words(40), balanced: words(20) })),
    feedback: each(4, (id) => ({
      id,
      point: words(20),
      known: 'new' as const,
      answered: words(20),
      change: words(15),
    })),
    call: { ...emptyNotebook.call, learned: words(20), notes: words(100) },
    answers: { valued: words(20), interest: words(20), addition: words(20) },
    toPrepare: words(60),
  };
}
