import { emptyInterview, type Interview } from '../core/interview/interview.ts';
import type { Area } from './area.ts';
import { onDataChange } from './data-change.ts';
import type { InterviewStore } from './interview-stores.ts';
import type { Store } from './store.ts';

/** The public part of the current interview as one value; the first change of it makes the first interview. */
export function currentInterview(interviews: InterviewStore, area: Area): Store<Interview> {
  const read = async (): Promise<Interview> => (await interviews.readCurrent())?.interview ?? emptyInterview;
  return {
    read,
    update: async (change) => (await interviews.changeCurrent(change)).interview,
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
