import { LIST_LIMIT, TEXT_LIMIT } from '../limits.ts';
import { mergeTexts } from './merge-texts.ts';
import type {
  AccountPart,
  Answers,
  CallNotes,
  FeedbackPoint,
  Mistake,
  Notebook,
  Theirs,
} from './notebook.ts';

interface Lists {
  readonly mistakes: Mistake;
  readonly theirs: Theirs;
  readonly feedback: FeedbackPoint;
}
export type ListName = keyof Lists;

/** An edit of a text: what it was when the person began, and what it is now. */
interface Edit {
  readonly before: string;
  readonly text: string;
}

type PutEntry = {
  [L in ListName]: {
    readonly kind: 'put';
    readonly list: L;
    readonly entry: Lists[L];
    /** The entry as it was when the person began; `null` for a new one, or one that comes back by undo. */
    readonly before: Lists[L] | null;
    /** Where a new one goes, from 0; at the end when not given. */
    readonly place?: number;
  };
}[ListName];

/**
 * One change of a notebook, made to what is kept and not to what a page shows: two pages may be open. Each says what
 * the person saw, so that what another page wrote meanwhile is not lost.
 */
export type NotebookChange =
  | ({ readonly kind: 'account'; readonly part: AccountPart } & Edit)
  | ({ readonly kind: 'to-prepare' } & Edit)
  | ({ readonly kind: 'call'; readonly part: Exclude<keyof CallNotes, 'wantsChance'> } & Edit)
  | { readonly kind: 'wants-chance'; readonly wanted: boolean }
  | ({ readonly kind: 'answer'; readonly part: keyof Answers } & Edit)
  | PutEntry
  | { readonly kind: 'remove'; readonly list: ListName; readonly id: string };

/** Why a change could not be made; the notebook is then as it was. */
export type ChangeRefusal = 'text-too-long' | 'list-full';

/**
 * The notebook with a change made to it, which is later than all before, also when the clock was set back meanwhile.
 * @param at milliseconds since 1970
 */
export function changeNotebook(
  notebook: Notebook,
  change: NotebookChange,
  at: number,
): Notebook | ChangeRefusal {
  const changed = apply(notebook, change);
  if (typeof changed === 'string') return changed;
  return textsOf(changed).some((text) => text.length > TEXT_LIMIT)
    ? 'text-too-long'
    : { ...changed, changedAt: Math.max(at, notebook.changedAt + 1) };
}

function apply(notebook: Notebook, change: NotebookChange): Notebook | ChangeRefusal {
  switch (change.kind) {
    case 'account':
      return { ...notebook, account: edited(notebook.account, change.part, change) };
    case 'to-prepare':
      return { ...notebook, toPrepare: mergeTexts(change.before, change.text, notebook.toPrepare) };
    case 'call':
      return { ...notebook, call: edited(notebook.call, change.part, change) };
    case 'wants-chance':
      return { ...notebook, call: { ...notebook.call, wantsChance: change.wanted } };
    case 'answer':
      return { ...notebook, answers: edited(notebook.answers, change.part, change) };
    case 'put':
      return put(notebook, change);
    case 'remove':
      return { ...notebook, [change.list]: notebook[change.list].filter(({ id }) => id !== change.id) };
  }
}

function edited<P extends string, T extends Record<P, string>>(texts: T, part: P, { before, text }: Edit): T {
  return { ...texts, [part]: mergeTexts(before, text, texts[part]) };
}

function put(notebook: Notebook, { list, entry, before, place }: PutEntry): Notebook | ChangeRefusal {
  const entries: readonly (Mistake | Theirs | FeedbackPoint)[] = notebook[list];
  const at = entries.findIndex(({ id }) => id === entry.id);
  const kept = entries[at];
  if (kept !== undefined) return { ...notebook, [list]: entries.with(at, mergeEntries(before, entry, kept)) };
  if (entries.length >= LIST_LIMIT) return 'list-full';
  return { ...notebook, [list]: entries.toSpliced(place ?? entries.length, 0, entry) };
}

/** Field by field: a text that both sides changed is merged; of anything else the person's own choice holds. */
function mergeEntries<T extends object>(before: T | null, mine: T, kept: T): T {
  const was = new Map<string, unknown>(Object.entries(before ?? {}));
  const theirs = new Map<string, unknown>(Object.entries(kept));
  const merged = Object.entries(mine).map(([name, own]) => {
    const [old, other] = [was.get(name), theirs.get(name)];
    if (own === old) return [name, other];
    const texts = typeof own === 'string' && typeof old === 'string' && typeof other === 'string';
    return [name, texts && !CHOICES.has(name) ? mergeTexts(old, own, other) : own];
  });
  return { ...kept, ...Object.fromEntries(merged) };
}

/** Fields that are picked and not written. */
const CHOICES: ReadonlySet<string> = new Set(['id', 'why', 'known']);

function textsOf({ account, mistakes, theirs, feedback, call, answers, toPrepare }: Notebook): string[] {
  return [account, ...mistakes, ...theirs, ...feedback, call, answers, { toPrepare }]
    .flatMap((part) => Object.values<unknown>(part))
    .filter((value) => typeof value === 'string');
}
