import { gapOf, type PlaceholderName, replacePlaceholders } from './placeholders.ts';
import type { Template } from './template.ts';

/**
 * A template with its gaps filled. Values go in as they are, trimmed, with `\n` for every kind of line break; in the
 * subject, which is one line, with a space for it. A gap without a value, or with a blank one, stays visible as
 * `[what it is for]`.
 */
export function fillTemplate(
  template: Template,
  values: ReadonlyMap<PlaceholderName, string>,
): { subject: string; body: string } {
  const lines = (name: PlaceholderName): string[] => (values.get(name) ?? '').trim().split(LINE_BREAK);
  const gap = (name: PlaceholderName): string => {
    const words = template.other?.gaps[name];
    return words === undefined ? gapOf(name) : `[${words.gap}]`;
  };
  const inBody = (name: PlaceholderName): string => lines(name).join('\n') || gap(name);
  const inSubject = (name: PlaceholderName): string => {
    const filled = lines(name).map((line) => line.trim());
    return filled.filter((line) => line !== '').join(' ') || gap(name);
  };
  return {
    subject: replacePlaceholders(template.subject, inSubject),
    body: replacePlaceholders(template.body, inBody),
  };
}

const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/u;
