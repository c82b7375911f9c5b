import type { Diagnostic } from '../../core/assess/diagnostic.ts';
import { Icon } from '../icon.tsx';
import { ruleTitle } from '../rule-text.ts';
import { t, words } from '../text.ts';
import { useId } from '../use-id.ts';
import { SEVERITY_WORDS } from './severity-words.ts';

export interface DiagnosticListProps {
  readonly title: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Asks for the card of one; `item` is where it may stand when its words cannot be pointed at. */
  onShow(diagnostic: Diagnostic, item: HTMLElement): void;
}

/** Diagnostics as a list of buttons; nothing at all when there are none. */
export function DiagnosticList({ title, diagnostics, onShow }: DiagnosticListProps) {
  const heading = useId();
  if (diagnostics.length === 0) return null;
  return (
    <div class="findings">
      <h3 id={heading}>{title}</h3>
      <ul aria-labelledby={heading}>
        {diagnostics.map((diagnostic) => (
          <li key={`${diagnostic.rule} ${diagnostic.in ?? ''} ${diagnostic.from} ${diagnostic.excerpt}`}>
            <button
              type="button"
              class={`finding ${diagnostic.severity}`}
              onClick={(event) => onShow(diagnostic, event.currentTarget)}
            >
              <span class={`severity ${diagnostic.severity}`}>
                <Icon name={diagnostic.severity} />
                <span>
                  {t(SEVERITY_WORDS[diagnostic.severity])}
                  {diagnostic.in === 'subject' ? ` · ${t('ui_in_subject')}` : ''}
                </span>
              </span>{' '}
              {diagnostic.severity === 'hint' ? (
                <strong>{ruleTitle(diagnostic.rule)}</strong>
              ) : (
                <q class="excerpt" lang="en" dir="auto">
                  {diagnostic.excerpt.trim()}
                </q>
              )}{' '}
              <span class="soft">{words(diagnostic.message)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
