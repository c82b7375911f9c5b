import type { Step } from '../../core/interview/timeline.ts';
import type { MessageKey } from '../../core/message.ts';

/** The parts of the notebook page; each has its address: `notebook.html#call`. */
export const SECTIONS = [
  'timeline',
  'interview',
  'account',
  'mistakes',
  'theirs',
  'call',
  'write',
  'feedback',
  'lessons',
  'templates',
  'data',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What concerns all interviews, and is there without one. */
const OF_ALL: ReadonlySet<Section> = new Set(['lessons', 'templates', 'data']);

export function isOfAll(section: Section): boolean {
  return OF_ALL.has(section);
}

export function sectionTitle(section: Section): MessageKey {
  return `nb_section_${section}`;
}

/** The section that an address names; the timeline when it names none. */
export function sectionOf(hash: string): Section {
  return SECTIONS.find((section) => `#${section}` === hash) ?? 'timeline';
}

/** Where each step is done; `null` for what is done away from the screen. */
export const SECTION_OF_STEP: Readonly<Record<Step, Section | null>> = {
  prepare: 'lessons',
  'write-down': 'account',
  call: 'call',
  thank: 'write',
  rest: null,
  'note-feedback': 'feedback',
  'follow-up': 'write',
  'keep-looking': 'lessons',
};
