import { emptyNotebook, type Mistake, type Notebook } from '../../../src/core/notebook/notebook.ts';

export function mistake(part: Partial<Mistake> = {}): Mistake {
  return {
    id: 'm1',
    what: 'The question on stock',
    why: 'surprise',
    whyInOwnWords: '',
    nextTime: '',
    ...part,
  };
}

export function notebook(part: Partial<Notebook> = {}): Notebook {
  return { ...emptyNotebook, ...part };
}
