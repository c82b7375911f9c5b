import { feedback } from './feedback.ts';
import { followUps } from './follow-ups.ts';
import type { Template } from './template.ts';
import { thankYous } from './thank-yous.ts';

/** Every English template, in the order a picker lists them. */
export const TEMPLATES: readonly Template[] = [...thankYous, ...feedback, ...followUps].map((template) => ({
  ...template,
  language: 'en',
}));
