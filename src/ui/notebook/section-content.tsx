import { useContext } from 'preact/hooks';
import { deedOfSending, type Timeline } from '../../core/interview/timeline.ts';
import { AccountSection } from './account-section.tsx';
import { CallSection } from './call-section.tsx';
import { DataSection } from './data-section.tsx';
import { FeedbackSection } from './feedback-section.tsx';
import { InterviewSection } from './interview-section.tsx';
import { LessonsSection } from './lessons-section.tsx';
import { MistakesSection } from './mistakes-section.tsx';
import type { NotebookActions, NotebookData } from './notebook-data.ts';
import type { OpenNotes } from './open-notes.ts';
import { SaveStateContext } from './save-state.ts';
import type { Section } from './sections.ts';
import { TemplatesSection } from './templates-section.tsx';
import { TheirsSection } from './theirs-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { WriteSection } from './write-section.tsx';

export interface SectionContentProps {
  readonly section: Section;
  readonly data: NotebookData;
  readonly timeline: Timeline | null;
  readonly actions: NotebookActions;
}

/** What a section holds, wired to what is kept. */
export function SectionContent({ section, data, timeline, actions }: SectionContentProps) {
  const saves = useContext(SaveStateContext);
  // What was refused is said by the line that follows every write.
  const run = (write: Promise<unknown>) => void saves.follow(write).catch(() => undefined);
  const { now } = data;
  const id = data.open?.record.id ?? '';
  const open: OpenNotes | null =
    data.open === null
      ? null
      : { ...data.open, change: (change) => actions.changeNotebook(id, change), newId: actions.newId };

  switch (section) {
    case 'lessons':
      return <LessonsSection noted={data.noted} open={open} onPrint={actions.print} />;
    case 'templates':
      return (
        <TemplatesSection
          templates={data.templates}
          at={now.at}
          onPut={(template) => saves.follow(actions.putTemplate(template))}
          onChange={actions.changeTemplate}
          onRemove={(template) => run(actions.removeTemplate(template))}
          onExport={() => run(actions.download('templates'))}
          onImport={(file) => run(actions.chooseImport(file))}
          newId={actions.newId}
        />
      );
    case 'data':
      return (
        <DataSection
          interviews={data.index.rows.length}
          templates={data.templates.length}
          setAside={data.setAside}
          onExport={() => run(actions.download('everything'))}
          onImport={(file) => run(actions.chooseImport(file))}
          onRemoveEverything={() => run(actions.removeEverything())}
        />
      );
  }
  if (open === null || timeline === null) return null;
  switch (section) {
    case 'timeline':
      return (
        <TimelineSection
          record={open.record}
          timeline={timeline}
          now={now}
          reminders={data.reminders.filter(({ interviewId }) => interviewId === id)}
          notifies={data.notifies}
          onDone={(kind, at, note) => run(actions.addDeed(id, kind, at, note))}
          onNotDone={(deed) => run(actions.removeDeed(id, deed))}
          onStatus={(status) => run(actions.changeInterview(id, () => ({ status })))}
          onRemind={(kind) => run(actions.remind(kind))}
          onSilence={(silence) => run(actions.changeInterview(id, () => ({ silence })))}
          onForget={(reminder) => run(actions.forgetReminder(reminder))}
          onFinish={(reminder) => run(actions.finishReminder(reminder))}
          onSnooze={(reminder, snooze) => run(actions.snooze(reminder, snooze))}
          onCalendar={actions.downloadCalendar}
        />
      );
    case 'interview':
      return (
        <InterviewSection
          record={open.record}
          onChange={(change) => run(actions.changeInterview(id, change))}
          onRemove={() => run(actions.removeInterview(id))}
        />
      );
    case 'account':
      return <AccountSection {...open} />;
    case 'mistakes':
      return <MistakesSection {...open} />;
    case 'theirs':
      return <TheirsSection {...open} />;
    case 'call':
      return <CallSection {...open} onPrint={actions.print} />;
    case 'write':
      return (
        <WriteSection
          {...open}
          step={timeline.next}
          own={data.templates}
          onCopy={actions.copy}
          onSent={() => run(actions.addDeed(id, deedOfSending(timeline.next), now.at, ''))}
        />
      );
    case 'feedback':
      return <FeedbackSection {...open} />;
  }
}
