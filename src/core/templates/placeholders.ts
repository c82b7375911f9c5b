import type { MessageKey } from '../message.ts';
import type { Template } from './template.ts';

/**
 * Every gap a template may have, and the English words that stand for it in a draft, in brackets, as long as it is
 * empty. They belong to the English draft, so they are no interface text; the form's labels are, in `_locales` as
 * `placeholder_<name>`, with an example as `placeholder_<name>_example`.
 */
const GAPS = {
  recruiter_name: "recruiter's name",
  own_name: 'your name',
  company: 'company',
  role: 'role',
  date: 'date of the interview',
  interviewers: "interviewers' names",
  valued: 'what you valued',
  strength: 'what you would bring',
  question: 'what the question was about',
  answer: 'your answer, in two or three sentences',
  learned: 'what you learned',
  next_time: 'what you will do differently',
  style: 'how the interview was run',
  feedback: 'the point they made',
  reason: 'the real reason',
  news: 'what you have done since',
} as const;

export type PlaceholderName = keyof typeof GAPS;

/** One gap of a template, as a form asks for it. */
export interface Placeholder {
  readonly name: PlaceholderName;
  readonly label: MessageKey;
  readonly example: MessageKey;
  /** Whether its value is a text of some lines and not a name or half a sentence. */
  readonly long: boolean;
}

export const PLACEHOLDER_NAMES = Object.keys(GAPS) as readonly PlaceholderName[];

/** `{{name}}` in a template. Stateless use only: `replace` and `matchAll` start anew each time. */
const PLACEHOLDER = /\{\{([a-z_]+)\}\}/gu;

/** What stands in a draft for a gap that is still empty: `[what you learned]`. */
export function gapOf(name: PlaceholderName): string {
  return `[${GAPS[name]}]`;
}

/** The gaps of a template, each once, in the order they are read: subject, then body. */
export function placeholdersOf(template: Template): Placeholder[] {
  const names = new Set<PlaceholderName>();
  for (const [, name] of `${template.subject}\n${template.body}`.matchAll(PLACEHOLDER)) {
    if (isPlaceholderName(name)) names.add(name);
  }
  return [...names].map((name) => ({
    name,
    label: `placeholder_${name}`,
    example: `placeholder_${name}_example`,
    long: name === 'answer',
  }));
}

/**
 * Puts something in place of each gap of a text, once: what is put in is not searched for gaps again. What looks like
 * a gap but has no known name stays.
 */
export function replacePlaceholders(text: string, fillFor: (name: PlaceholderName) => string): string {
  return text.replace(PLACEHOLDER, (found, name: string) =>
    isPlaceholderName(name) ? fillFor(name) : found,
  );
}

export function isPlaceholderName(name: string | undefined): name is PlaceholderName {
  return name !== undefined && Object.hasOwn(GAPS, name);
}
