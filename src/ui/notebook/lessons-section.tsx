import { useMemo, useRef, useState } from 'preact/hooks';
import {
  type Lesson,
  lessonsFrom,
  type NotedInterview,
  preparationSheet,
} from '../../core/notebook/lessons.ts';
import { t, tn } from '../text.ts';
import { causeTitle } from './cause-title.ts';
import { KeptField } from './kept-field.tsx';
import type { OpenNotes } from './open-notes.ts';
import { PreparationPage } from './preparation-page.tsx';

export interface LessonsSectionProps {
  readonly noted: readonly NotedInterview[] | null;
  /** The interview that is open, for what to prepare; `null` when there is none. */
  readonly open: OpenNotes | null;
  onPrint(): void;
}

/** What several interviews teach, and a page of it to take along to the next. */
export function LessonsSection({ noted, open, onPrint }: LessonsSectionProps) {
  // Of a thousand interviews: not again at every key.
  const lessons = useMemo(() => lessonsFrom(noted ?? []), [noted]);
  if (noted === null) return <p class="soft">{t('nb_reading')}</p>;
  const recurring = lessons.causes.filter(({ interviews }) => interviews.length > 1);
  const sheet = preparationSheet(lessons);
  const isEmpty = sheet.lookOutFor.length + sheet.nextTime.length + sheet.toPrepare.length === 0;
  return (
    <>
      <p class="lead no-print">{t('nb_lessons_lead')}</p>
      {isEmpty ? <p class="empty">{t('nb_lessons_empty')}</p> : null}
      <div class="beside">
        <div class="stack no-print">
          {recurring.length === 0 ? null : (
            <section class="lesson-list">
              <h3>{t('nb_lessons_causes')}</h3>
              <ul class="dots">
                {recurring.map(({ cause, interviews }) => (
                  <li key={cause}>
                    {causeTitle(cause)}{' '}
                    <span class="soft small">{tn('nb_lessons_at', interviews.length)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <LessonList title={t('nb_lessons_next')} lessons={lessons.nextTime} />
          <LessonList title={t('nb_lessons_changes')} lessons={lessons.changes} />
          {open === null ? null : (
            <KeptField
              key={open.record.id}
              label={t('nb_lessons_prepare')}
              help={t('nb_one_a_line')}
              rows={3}
              value={open.notebook.toPrepare}
              write={async (before, text) =>
                (await open.change({ kind: 'to-prepare', before, text })).toPrepare
              }
            />
          )}
        </div>
        {isEmpty ? null : <PreparationPage sheet={sheet} onPrint={onPrint} />}
      </div>
    </>
  );
}

/** Lines of a list that are shown at first: several interviews' worth. */
const FIRST = 50;

function LessonList({ title, lessons }: { readonly title: string; readonly lessons: readonly Lesson[] }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  if (lessons.length === 0) return null;
  const left = all ? 0 : lessons.length - FIRST;
  return (
    <section class="lesson-list">
      <h3>{title}</h3>
      <ul class="dots" tabIndex={-1} ref={list}>
        {lessons.slice(0, all ? undefined : FIRST).map(({ text, interviews }) => (
          <li key={text}>
            {text}{' '}
            {interviews.length > 1 ? (
              <span class="soft small">{tn('nb_lessons_at', interviews.length)}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            // The button goes, and would take the focus along.
            list.current?.focus();
            setAll(true);
          }}
        >
          {t('nb_lessons_more', String(left))}
        </button>
      ) : null}
    </section>
  );
}
