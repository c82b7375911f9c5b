import { useLayoutEffect, useRef } from 'preact/hooks';
import { timelineOf } from '../../core/interview/timeline.ts';
import { notedIn } from '../../core/notebook/notebook.ts';
import { interviewTitle } from '../interview-title.ts';
import { Mark } from '../mark.tsx';
import { t } from '../text.ts';
import type { Theme } from '../theme.ts';
import { ImportDialog } from './import-preview.tsx';
import { InterviewChooser } from './interview-chooser.tsx';
import { NextStep } from './next-step.tsx';
import type { NotebookActions, NotebookData } from './notebook-data.ts';
import { type SaveState, SaveStateContext } from './save-state.ts';
import { SaveStatus } from './save-status.tsx';
import { SectionContent } from './section-content.tsx';
import { SectionNav } from './section-nav.tsx';
import { isOfAll, type Section, sectionTitle } from './sections.ts';
import { UndoLine } from './undo-line.tsx';

export interface NotebookPageProps {
  readonly data: NotebookData;
  readonly section: Section;
  readonly saves: SaveState;
  readonly actions: NotebookActions;
  readonly theme?: Theme | undefined;
}

/** The notebook: everything about an interview that is kept, a section at a time. */
export function NotebookPage({ data, section, saves, actions, theme }: NotebookPageProps) {
  const { open, index, now, importing } = data;
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    isFirst.current = false;
  }, []);
  const hasInterview = open !== null;
  const timeline = open === null ? null : timelineOf(open.record, notedIn(open.notebook), now);
  const shown: Section | null = hasInterview || isOfAll(section) ? section : null;
  const choose = (id: string) => void saves.follow(actions.choose(id)).catch(() => undefined);
  const create = () => void saves.follow(actions.create()).catch(() => undefined);
  return (
    <SaveStateContext.Provider value={saves}>
      <div class="afterword notebook" data-theme={theme}>
        <header class="notebook-head">
          <Mark />
          <h1>{t('nb_title')}</h1>
          <InterviewChooser
            index={index}
            open={open?.record.id ?? null}
            onChoose={choose}
            onCreate={create}
          />
          <SaveStatus />
        </header>
        {timeline === null ? null : <NextStep timeline={timeline} section={section} />}
        <UndoLine removed={data.removed} onUndo={() => saves.follow(actions.bringBack())} />
        <div class="notebook-body">
          <SectionNav section={section} hasInterview={hasInterview} />
          <main>
            {importing === null ? null : (
              <ImportDialog
                preview={importing}
                onRun={(mode) => void saves.follow(actions.runImport(mode)).catch(() => undefined)}
                onCancel={actions.cancelImport}
              />
            )}
            {shown === null ? (
              <Welcome onCreate={create} />
            ) : (
              <div key={isOfAll(shown) ? shown : `${shown} ${open?.record.id}`} class={`section of-${shown}`}>
                <Heading section={shown} isFirst={isFirst.current} />
                {open === null || isOfAll(shown) ? null : (
                  <p class="only-print soft">{interviewTitle(open.record.interview)}</p>
                )}
                <SectionContent section={shown} data={data} timeline={timeline} actions={actions} />
              </div>
            )}
          </main>
        </div>
      </div>
    </SaveStateContext.Provider>
  );
}

/**
 * Takes the focus when its section takes another's place, and not when the page opens, nor from who is choosing among
 * the interviews.
 */
function Heading({ section, isFirst }: { readonly section: Section; readonly isFirst: boolean }) {
  const element = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isFirst && document.activeElement?.localName !== 'select') element.current?.focus();
  }, []);
  return (
    <h2 tabIndex={-1} ref={element}>
      {t(sectionTitle(section))}
    </h2>
  );
}

function Welcome({ onCreate }: { onCreate(): void }) {
  return (
    <div class="welcome">
      <h2>{t('nb_welcome')}</h2>
      <p class="lead">{t('nb_welcome_words')}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={onCreate}>
          {t('nb_welcome_button')}
        </button>
      </div>
      <p class="aside">{t('nb_private')}</p>
    </div>
  );
}
