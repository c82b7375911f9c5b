import { judgedSpans } from '../language/quoted.ts';
import type { Diagnostic } from './diagnostic.ts';
import { MOST_TEXT } from './limits.ts';

/**
 * `{{company}}`, `[Your name]`, `[…]`. Not `[1]`, `[x]`, `[sic]`, a link's text, or what mail programs put in brackets
 * for a picture or a tag.
 */
const PLACEHOLDER =
  /\{\{[^{}\n]{1,80}\}\}|\[(?!(?:\d{1,4}|[xX ]|sic|cid:|image|https?:|mailto:|external|EXTERNAL)[\]: .])[^[\]\n]{1,80}\](?!\()/gu;

/** Gaps of a template that nobody has filled. */
export function diagnosePlaceholders(text: string, where?: 'subject'): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!text.includes('[') && !text.includes('{{')) return found;
  const read = text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text;
  const spans = where === 'subject' ? [{ from: 0, to: read.length }] : judgedSpans(read);
  for (const span of spans) {
    for (const match of read.slice(span.from, span.to).matchAll(PLACEHOLDER)) {
      const from = span.from + match.index;
      found.push({
        rule: 'unfilled-placeholder',
        severity: 'warning',
        ...(where === undefined ? {} : { in: where }),
        from,
        to: from + match[0].length,
        excerpt: match[0],
        message: { key: 'diagnostic_unfilled_placeholder', args: [match[0]] },
        suggestions: [],
      });
    }
  }
  return found;
}
