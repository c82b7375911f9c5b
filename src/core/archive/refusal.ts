import type { Message } from '../message.ts';
import type { JsonRefusal } from './read-json.ts';

export type ArchivePart = 'file' | 'interview' | 'notebook' | 'template' | 'reminder' | 'settings';

/** Something of a file that was not taken, and why. Names it, and repeats no more of it. */
export interface Refusal {
  readonly part: ArchivePart;
  /** Its place in the file's list, from 1; `null` when there is just one, or when it is the list itself. */
  readonly place: number | null;
  /** Company and role, or a title, if they could be read. */
  readonly name: string;
  readonly why:
    | JsonRefusal
    | 'no-archive'
    | 'newer-version'
    | 'not-a-list'
    | 'too-many'
    | 'duplicate'
    | 'too-long'
    | 'bad-value';
  /** Which field, as a path: `record.interview.date`. Empty when it is the whole. */
  readonly field: string;
}

/** What was refused, for a list: "Interview 3 (Northwind, Chef)". */
export function refusedPart({ part, place, name }: Refusal): Message {
  const args = [place === null ? '' : String(place), name].filter((arg) => arg !== '');
  return args.length === 0
    ? { key: `refused_${part}` }
    : { key: `refused_${part}_which`, args: [args.join(', ')] };
}

/** Why it was refused. */
export function refusedWhy({ why, field }: Refusal): Message {
  const reason = why.replaceAll('-', '_') as Underscored<Refusal['why']>;
  return { key: `refused_why_${reason}`, args: [field] };
}

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;
