import type { OwnTemplate } from './own-template-schema.ts';
import { isPlaceholderName } from './placeholders.ts';
import type { Template } from './template.ts';

export type { OwnTemplate } from './own-template-schema.ts';

/** Most templates of one's own that a list can still be chosen from. */
export const MOST_TEMPLATES = 500;

/**
 * What keeps a template from being of use, as it is written: `no-title` and `no-body` keep it from being offered,
 * `unknown-gap` stays in the draft as it is, and `open-gap` is one whose braces do not match.
 */
export type TemplateProblem =
  | { readonly kind: 'no-title' | 'no-body' | 'open-gap' }
  | { readonly kind: 'unknown-gap'; readonly name: string };

/** Every problem once, in the order they are met. */
export function templateProblems({ title, subject, body }: Template): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  if (title.trim() === '') problems.push({ kind: 'no-title' });
  if (body.trim() === '') problems.push({ kind: 'no-body' });
  const text = `${subject}\n${body}`;
  const names = new Set(Array.from(text.matchAll(GAP), ([, name = '']) => name));
  for (const name of names) if (!isPlaceholderName(name)) problems.push({ kind: 'unknown-gap', name });
  if (/\{\{|\}\}/u.test(text.replace(GAP, ''))) problems.push({ kind: 'open-gap' });
  return problems;
}

/** Whether a template may be offered. */
export function isUsable(template: Template): boolean {
  return !templateProblems(template).some(({ kind }) => kind === 'no-title' || kind === 'no-body');
}

/** A copy to change, of any template; its title stays, so that whoever shows it can say that it is a copy. */
export function duplicateTemplate(template: Template, id: string, at: number): OwnTemplate {
  const { title, when, audience, subject, body } = template;
  return { id, title, when, audience, subject, body, step: null, changedAt: at };
}

/** The list with a template added at its end, or changed in its place; unchanged when it is full. */
export function putTemplate(templates: readonly OwnTemplate[], template: OwnTemplate): OwnTemplate[] {
  const at = templates.findIndex(({ id }) => id === template.id);
  if (at !== -1) return templates.with(at, template);
  return templates.length < MOST_TEMPLATES ? [...templates, template] : [...templates];
}

/** What `{{…}}` may hold: anything short on one line. */
const GAP = /\{\{([^{}\n]{0,80})\}\}/gu;
