import { ArchiveStore } from '../../src/browser/archive-store.ts';
import { InterviewStore } from '../../src/browser/interview-stores.ts';
import { OwnTemplateStore } from '../../src/browser/own-template-store.ts';
import { ReminderStore } from '../../src/browser/reminder-store.ts';
import { RemovalStore } from '../../src/browser/removal-store.ts';
import { emptyInterview, type Interview } from '../../src/core/interview/interview.ts';
import { type FakeArea, fakeArea, oneAtATime } from './fake-area.ts';

/** A Monday, 10:00 UTC. */
export const MONDAY = Date.UTC(2026, 10, 23, 10);

/** All stores over one area in memory, with a clock that stands until it is set. */
export class DataWorld {
  readonly area: FakeArea;
  at = MONDAY;
  #ids = 0;
  readonly interviews: InterviewStore;
  readonly templates: OwnTemplateStore;
  readonly reminders: ReminderStore;
  readonly removals: RemovalStore;
  readonly archive: ArchiveStore;

  /** @param area what an earlier world left behind, or was stopped in the middle of writing to */
  constructor(area: FakeArea = fakeArea()) {
    this.area = area;
    const world = {
      area,
      exclusive: oneAtATime(),
      newId: () => {
        this.#ids += 1;
        return `id-${area.items.size}-${this.#ids}`;
      },
      now: () => this.at,
      offsetAt: () => 0,
    };
    this.interviews = new InterviewStore(world);
    this.templates = new OwnTemplateStore(world);
    this.reminders = new ReminderStore(world);
    this.removals = new RemovalStore(world);
    this.archive = new ArchiveStore(world);
  }

  /** What is kept, to be compared. */
  snapshot(): string {
    return JSON.stringify([...this.area.items].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

export function interviewAt(company: string, more: Partial<Interview> = {}): Interview {
  return { ...emptyInterview, company, ...more };
}

/** The change of a notebook by which somebody writes the beginning of their account. */
export function writes(text: string, before = '') {
  return { kind: 'account', part: 'beginning', before, text } as const;
}
