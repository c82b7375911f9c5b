import { useMemo } from 'preact/hooks';
import { assessDraft } from '../../core/assess/assess-draft.ts';
import type { Draft } from '../../core/draft.ts';
import { Icon } from '../icon.tsx';
import { t, words } from '../text.ts';
import { Wording } from '../wording.tsx';

export interface FindingsProps {
  readonly draft: Draft;
  /** Said when there is nothing; nothing is said when left out. */
  readonly fine?: string | undefined;
  /** Whether what is missing is said too: of a letter, and not of a sentence or a talk. */
  readonly whole?: boolean;
}

/** What the reader of drafts says of a text: each with its words, why, and what could stand instead. */
export function Findings({ draft, fine, whole = false }: FindingsProps) {
  const { text, subject = '' } = draft;
  const key = JSON.stringify(draft);
  const found = useMemo(
    () =>
      assessDraft(draft).diagnostics.filter(
        ({ rule, severity }) => rule !== 'unfilled-placeholder' && (whole || severity !== 'hint'),
      ),
    [key, whole],
  );
  if (`${text}${subject}`.trim() === '') return null;
  if (found.length === 0)
    return fine === undefined ? null : (
      <p class="fine small">
        <Icon name="check" />
        <span>{fine}</span>
      </p>
    );
  return (
    <ul class="notices" aria-label={t('nb_findings')}>
      {found.map(({ rule, severity, from, excerpt, message, suggestions: [first] }) => (
        <li key={`${rule} ${from}`} class={`notice-line ${severity}`}>
          <Icon name={severity} />
          <div>
            {excerpt === '' ? null : (
              <>
                <q lang="en" dir="auto">
                  {excerpt.trim()}
                </q>{' '}
              </>
            )}
            <span class="soft">{words(message)}</span>
            {first === undefined || first.replacement.trim() === '' ? null : (
              <p>
                {t('nb_instead')} <Wording text={first.replacement.trim()} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
