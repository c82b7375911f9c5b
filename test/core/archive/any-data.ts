import fc from 'fast-check';
import type { Everything, KeptInterview } from '../../../src/core/archive/everything.ts';
import { RULES } from '../../../src/core/assess/rules.ts';
import { DEEDS, FORMATS, LONGEST_SILENCE, STATUSES } from '../../../src/core/interview/interview-record.ts';
import { STEPS } from '../../../src/core/interview/timeline.ts';
import { CAUSES, KNOWN } from '../../../src/core/notebook/notebook.ts';
import { REMINDER_KINDS, REMINDER_STATES } from '../../../src/core/reminders/reminder.ts';
import { AUDIENCES } from '../../../src/core/templates/template.ts';

/** Any data that may be kept, words of every kind in it. */

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '__proto__', 'constructor', '"}]', '\ud800', '\u2028', '{{company}}', '<b>'),
);
const id = fc.oneof(fc.uuid(), fc.constantFrom('constructor', 'a', '0', 'prototype'));
const instant = fc.integer({ min: 0, max: 253_402_300_799_999 });
const day = fc.constantFrom('', '2026-11-03', '2028-02-29');
const person = fc.record({ name: words, address: words });
const few = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 3 });

const record = fc.record({
  id,
  interview: fc.record({
    role: words,
    company: words,
    companyDomains: few(words),
    date: day,
    recruiter: fc.record({
      kind: fc.constantFrom('unknown' as const, 'agency' as const, 'in-house' as const, 'none' as const),
      name: words,
      address: words,
    }),
    interviewers: few(person),
    ownName: words,
    signOff: words,
  }),
  time: fc.constantFrom('', '00:00', '23:59'),
  format: fc.constantFrom(...FORMATS),
  stage: words,
  status: fc.constantFrom(...STATUSES),
  recruiterPhone: words,
  silence: fc.integer({ min: 1, max: LONGEST_SILENCE }),
  history: few(fc.record({ id, kind: fc.constantFrom(...DEEDS), at: instant, note: words })),
  createdAt: instant,
  changedAt: instant,
});

const notebook = fc.record({
  account: fc.record({ beginning: words, asked: words, wentWell: words, wentBadly: words, ending: words }),
  mistakes: few(
    fc.record({
      id,
      what: words,
      why: fc.constantFrom(null, ...CAUSES),
      whyInOwnWords: words,
      nextTime: words,
    }),
  ),
  theirs: few(fc.record({ id, what: words, balanced: words })),
  feedback: few(
    fc.record({ id, point: words, known: fc.constantFrom(...KNOWN), answered: words, change: words }),
  ),
  call: fc.record({ learned: words, wantsChance: fc.boolean(), questions: words, notes: words }),
  answers: fc.record({ valued: words, interest: words, addition: words }),
  toPrepare: words,
  changedAt: instant,
});

export const anyInterview: fc.Arbitrary<KeptInterview> = fc.record({ record, notebook });

const template = fc.record({
  id,
  title: words,
  when: words,
  audience: fc.constantFrom(...AUDIENCES),
  subject: words,
  body: words,
  step: fc.constantFrom(null, ...STEPS),
  changedAt: instant,
});

const reminder = fc.record({
  id,
  interviewId: id,
  kind: fc.constantFrom(...REMINDER_KINDS),
  due: fc.constantFrom('2026-11-03T09:00', '9999-12-31T23:59'),
  state: fc.constantFrom(...REMINDER_STATES),
  madeAt: instant,
});

const settings = fc.record({
  on: fc.boolean(),
  rulesOff: fc.subarray([...RULES]),
  showButton: fc.boolean(),
});

/** The current interview is always one of them. */
export const anything: fc.Arbitrary<Everything> = fc
  .record({
    interviews: fc.uniqueArray(anyInterview, { maxLength: 4, selector: (kept) => kept.record.id }),
    templates: fc.uniqueArray(template, { maxLength: 3, selector: (each) => each.id }),
    reminders: fc.uniqueArray(reminder, { maxLength: 3, selector: (each) => each.id }),
    settings: fc.option(settings),
  })
  .chain((data) =>
    fc
      .constantFrom(null, ...data.interviews.map((kept) => kept.record.id))
      .map((current) => ({ current, ...data })),
  );
