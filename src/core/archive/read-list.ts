import type * as z from 'zod/mini';
import type { ArchivePart, Refusal } from './refusal.ts';

/** How the entries of one list of a file are read. */
export interface ListOptions<T> {
  readonly part: ArchivePart;
  readonly most: number;
  /** The entry, or why it cannot be taken. */
  readonly read: (raw: unknown) => Read<T>;
  /** What no two entries may share. */
  readonly idOf: (entry: T) => string;
  /** What the person knows it by. Gets whatever is in the file. */
  readonly nameOf: (raw: unknown) => string;
}

export type Read<T> = { readonly entry: T } | Problem;
export type Problem = Pick<Refusal, 'why' | 'field'>;

/** The entries of a list that can be taken, each id once; every other one is added to `refused`. */
export function readList<T>(raw: unknown, options: ListOptions<T>, refused: Refusal[]): T[] {
  const { part, most, read, idOf, nameOf } = options;
  const refuse = (place: number | null, name: string, { why, field }: Problem): void => {
    refused.push({ part, place, name, why, field });
  };
  if (!Array.isArray(raw)) {
    refuse(null, '', { why: 'not-a-list', field: '' });
    return [];
  }
  const taken = new Map<string, T>();
  for (const [index, each] of raw.entries()) {
    if (taken.size >= most) {
      refuse(index + 1, '', { why: 'too-many', field: '' });
      break;
    }
    const result = read(each);
    if ('why' in result) refuse(index + 1, nameOf(each), result);
    else if (taken.has(idOf(result.entry)))
      refuse(index + 1, nameOf(each), { why: 'duplicate', field: 'id' });
    else taken.set(idOf(result.entry), result.entry);
  }
  return [...taken.values()];
}

/** A value checked by its schema. */
export function readBy<S extends z.ZodMiniType>(schema: S, raw: unknown): Read<z.infer<S>> {
  const checked = schema.safeParse(raw);
  if (checked.success) return { entry: checked.data };
  const [issue] = checked.error.issues;
  return { why: issue?.code === 'too_big' ? 'too-long' : 'bad-value', field: issue?.path.join('.') ?? '' };
}

/** Some fields of whatever is in a file, as a name to show: "Northwind, Chef". Empty when there are none. */
export function namedBy(raw: unknown, ...fields: readonly string[]): string {
  const values = fields.map((field) => fieldOf(raw, field));
  return values
    .flatMap((value) =>
      typeof value === 'string' && value.trim() !== '' ? [value.trim().slice(0, LONGEST)] : [],
    )
    .join(', ');
}

/** A field of the thing itself; `undefined` when it has none of its own, or is no object. */
export function fieldOf(raw: unknown, field: string): unknown {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, field)) return undefined;
  return Object.getOwnPropertyDescriptor(raw, field)?.value;
}

const LONGEST = 80;
