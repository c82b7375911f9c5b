import type { Composer, Part } from './webmail.ts';

/**
 * What a composer's page does not give now.
 * @param hasToField whether there is a field for an address, be it folded away
 */
export function missingParts(
  composer: Pick<Composer, 'subject' | 'recipients'>,
  hasToField: boolean,
): readonly Part[] {
  const missing: Part[] = [];
  if (composer.subject() === 'unknown') missing.push('subject');
  if (Object.values(composer.recipients()).includes('unknown')) missing.push('recipients');
  if (!hasToField) missing.push('to-field');
  return missing;
}
