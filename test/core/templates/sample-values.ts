import english from '../../../_locales/en/messages.json' with { type: 'json' };
import { PLACEHOLDER_NAMES, type PlaceholderName } from '../../../src/core/templates/placeholders.ts';

/** A value for every gap, such as somebody would write: the examples the form shows. */
export const SAMPLE_VALUES: ReadonlyMap<PlaceholderName, string> = new Map(
  PLACEHOLDER_NAMES.map((name) => [name, english[`placeholder_${name}_example`].message]),
);
