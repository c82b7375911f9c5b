import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListName, NotebookChange } from '../../core/notebook/change-notebook.ts';
import type { Notebook } from '../../core/notebook/notebook.ts';
import { Icon } from '../icon.tsx';
import { t } from '../text.ts';
import type { OpenNotes } from './open-notes.ts';
import { SaveStateContext } from './save-state.ts';
import type { Write } from './use-kept-text.ts';

export type EntryOf<L extends ListName> = Notebook[L][number];

/** How one entry is shown: its fields, each with the write that keeps it. */
export interface EntryTools<L extends ListName> {
  /** Keeps one text of the entry. */
  write(field: TextField<EntryOf<L>>): Write;
  /** Keeps one choice of the entry. */
  choose(part: Partial<EntryOf<L>>): void;
}

type TextField<E> = {
  [F in keyof E]: E[F] extends string ? (string extends E[F] ? F : never) : never;
}[keyof E] &
  string;

export interface EntryListProps<L extends ListName> extends OpenNotes {
  readonly list: L;
  readonly fresh: (id: string) => EntryOf<L>;
  /** The heading of an entry, by its number. */
  readonly title: (number: string) => string;
  readonly addLabel: string;
  /** Said while there is nothing. */
  readonly empty: string;
  readonly children: (entry: EntryOf<L>, tools: EntryTools<L>) => ComponentChildren;
}

/** Notes of one kind, each a card with its fields; what is removed can be brought back. */
export function EntryList<L extends ListName>(props: EntryListProps<L>) {
  const { list, notebook, change, newId, fresh, title, children } = props;
  const entries: readonly EntryOf<L>[] = notebook[list];
  const saves = useContext(SaveStateContext);
  const root = useRef<HTMLDivElement>(null);
  const focusOn = useRef<string | null>(null);
  const [removed, setRemoved] = useState<{ entry: EntryOf<L>; place: number } | null>(null);

  useLayoutEffect(() => {
    const found = focusOn.current === null ? null : root.current?.querySelector<HTMLElement>(focusOn.current);
    if (found === null || found === undefined) return;
    focusOn.current = null;
    found.focus();
  });

  // The union's members are told apart by `list`, which the compiler cannot follow through a type parameter.
  const put = (entry: EntryOf<L>, before: EntryOf<L> | null, place?: number) =>
    change({ kind: 'put', list, entry, before, ...(place === undefined ? {} : { place }) } as NotebookChange);
  // A refusal is said by the line that follows every write.
  const follow = (write: Promise<unknown>) => void saves.follow(write).catch(() => undefined);

  function remove(entry: EntryOf<L>, place: number): void {
    focusOn.current = '.undo';
    setRemoved({ entry, place });
    follow(change({ kind: 'remove', list, id: entry.id }));
  }

  return (
    <div class="entries" ref={root}>
      {entries.length === 0 ? <p class="empty">{props.empty}</p> : null}
      {entries.map((entry, at) => {
        const number = String(at + 1);
        return (
          <section class="card-entry" key={entry.id} data-entry={entry.id} aria-label={title(number)}>
            <div class="entry-head">
              <h3>{title(number)}</h3>
              <button
                type="button"
                class="button quiet icon-only"
                aria-label={t('nb_remove_entry', title(number))}
                onClick={() => remove(entry, at)}
              >
                <Icon name="close" />
              </button>
            </div>
            {children(entry, {
              write: (field) => async (before, text) => {
                const kept = await put({ ...entry, [field]: text }, { ...entry, [field]: before });
                const there: readonly EntryOf<L>[] = kept[list];
                const found: Record<string, unknown> | undefined = there.find(({ id }) => id === entry.id);
                return String(found?.[field] ?? text);
              },
              choose: (part) => follow(put({ ...entry, ...part }, entry)),
            })}
          </section>
        );
      })}
      <div class="row">
        <button
          type="button"
          class={entries.length === 0 ? 'button primary' : 'button'}
          onClick={() => {
            const entry = fresh(newId());
            focusOn.current = `[data-entry="${entry.id}"] .input`;
            follow(put(entry, null));
          }}
        >
          <Icon name="plus" />
          {props.addLabel}
        </button>
        {removed === null ? null : (
          <button
            type="button"
            class="button quiet undo"
            onClick={() => {
              focusOn.current = `[data-entry="${removed.entry.id}"] .input`;
              follow(put(removed.entry, null, removed.place));
              setRemoved(null);
            }}
          >
            {t('nb_undo_remove')}
          </button>
        )}
      </div>
    </div>
  );
}
