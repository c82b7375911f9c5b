import entryList from './entry-list.css';
import feedbackSection from './feedback-section.css';
import fileButton from './file-button.css';
import findings from './findings.css';
import history from './history.css';
import importPreview from './import-preview.css';
import interviewChooser from './interview-chooser.css';
import interviewSection from './interview-section.css';
import keptField from './kept-field.css';
import layout from './layout.css';
import nextStep from './next-step.css';
import notebookPage from './notebook-page.css';
import notebookPrint from './notebook-print.css';
import reminders from './reminders.css';
import saveStatus from './save-status.css';
import sectionNav from './section-nav.css';
import sheet from './sheet.css';
import templatesSection from './templates-section.css';
import theirsSection from './theirs-section.css';
import timelineSection from './timeline-section.css';
import undoLine from './undo-line.css';

/** Style sheets of the notebook's own, in order: paper comes last. */
export const ownStyles: readonly string[] = [
  notebookPage,
  interviewChooser,
  saveStatus,
  nextStep,
  undoLine,
  sectionNav,
  layout,
  keptField,
  entryList,
  findings,
  theirsSection,
  feedbackSection,
  sheet,
  timelineSection,
  reminders,
  history,
  interviewSection,
  templatesSection,
  fileButton,
  importPreview,
  notebookPrint,
];
