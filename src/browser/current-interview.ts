import { emptyInterview, type Interview } from '../core/interview/interview.ts';
import { changeInterview } from '../core/interview/interview-record.ts';
import { onDataChange } from './data-change.ts';
import type { InterviewStore } from './interview-stores.ts';
import type { StoreWorld } from './shelf.ts';
import type { Store } from './store.ts';

/** The public part of the current interview as one value; the first change of it makes the first interview. */
export function currentInterview(interviews: InterviewStore, { area, now }: StoreWorld): Store<Interview> {
  const read = async (): Promise<Interview> => (await interviews.readCurrent())?.interview ?? emptyInterview;
  return {
    read,
    async update(change) {
      const { current } = await interviews.list();
      if (current === null) return (await interviews.create(change(emptyInterview))).interview;
      const changed = await interviews.change(current, (record) =>
        changeInterview(record, { interview: change(record.interview) }, now()),
      );
      return changed.interview;
    },
    onChange(changed, signal) {
      onDataChange(
        area,
        ({ part }) => {
          // Every change of the record is one of the index too.
          if (part === 'index') void read().then(changed, () => undefined);
        },
        signal,
      );
    },
  };
}
