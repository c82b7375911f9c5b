import type { Suggestion } from '../../core/assess/diagnostic.ts';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';
import { Wording } from '../wording.tsx';
import { DeliberateButton } from './deliberate-button.tsx';

export interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  onApply(suggestion: Suggestion): void;
}

/** What could be written instead, one button each. */
export function Suggestions({ suggestions, onApply }: SuggestionsProps) {
  const heading = useId();
  if (suggestions.length === 0) return null;
  return (
    <div class="suggestions">
      <h3 id={heading}>{t('ui_card_instead')}</h3>
      <ul aria-labelledby={heading}>
        {suggestions.map((suggestion) => (
          <li key={`${suggestion.from}-${suggestion.to}-${suggestion.replacement}`}>
            <SuggestionButton suggestion={suggestion} onApply={onApply} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SuggestionButton({
  suggestion,
  onApply,
}: Omit<SuggestionsProps, 'suggestions'> & { suggestion: Suggestion }) {
  const { excerpt, replacement } = suggestion;
  const onPress = () => onApply(suggestion);
  if (replacement.trim() !== '')
    return (
      <DeliberateButton class="button suggestion" onPress={onPress}>
        <Wording text={replacement.trim()} />
      </DeliberateButton>
    );
  const what = t(isSentence(excerpt) ? 'ui_card_remove_sentence' : 'ui_card_remove_words');
  return (
    <DeliberateButton class="button suggestion removal" onPress={onPress}>
      <span>{what}</span> <s lang="en">{excerpt.trim()}</s>
    </DeliberateButton>
  );
}

/** Whether the words end as a sentence does, so that the button can call them one. */
function isSentence(excerpt: string): boolean {
  return /[.!?…]["'”’)]*\s*$/u.test(excerpt);
}
