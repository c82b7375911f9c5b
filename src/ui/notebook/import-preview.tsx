import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Import, ImportMode, Tally } from '../../core/archive/import-archive.ts';
import { type Refusal, refusedPart, refusedWhy } from '../../core/archive/refusal.ts';
import type { MessageKey } from '../../core/message.ts';
import { t, words } from '../text.ts';

/** A file that was chosen, and what either way of importing it would do. */
export interface ImportPreview {
  readonly name: string;
  readonly merge: Import;
  readonly replace: Import;
  readonly refused: readonly Refusal[];
}

export interface ImportDialogProps {
  readonly preview: ImportPreview;
  onRun(mode: ImportMode): void;
  onCancel(): void;
}

const PARTS: ReadonlyArray<readonly ['interviews' | 'notebooks' | 'templates' | 'reminders', MessageKey]> = [
  ['interviews', 'nb_part_interviews'],
  ['notebooks', 'nb_part_notebooks'],
  ['templates', 'nb_part_templates'],
  ['reminders', 'nb_part_reminders'],
];

/** What an import would do, before it is done. */
export function ImportDialog({ preview, onRun, onCancel }: ImportDialogProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { merge, replace, refused } = preview;
  const isUseless = refused.some(({ part }) => part === 'file');
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="import" aria-labelledby="preview-title">
      <h2 id="preview-title" tabIndex={-1} ref={heading}>
        {t('nb_preview_title', preview.name)}
      </h2>
      {refused.length === 0 ? null : (
        <>
          <h3>{t('nb_preview_refused')}</h3>
          <ul class="dots">
            {refused.slice(0, MOST_SHOWN).map((refusal) => (
              <li key={JSON.stringify(refusal)}>
                {words(refusedPart(refusal))}. <span class="soft">{reasonFor(refusal)}</span>
              </li>
            ))}
          </ul>
          {refused.length > MOST_SHOWN ? (
            <p class="soft">{t('nb_preview_more', String(refused.length - MOST_SHOWN))}</p>
          ) : null}
        </>
      )}
      {isUseless ? null : (
        <div class="pair ways">
          <Way title={t('nb_merge')} help={t('nb_merge_help')} tally={merge} onRun={() => onRun('merge')} />
          <Way
            title={t('nb_replace')}
            help={t('nb_replace_help')}
            tally={replace}
            onRun={() => onRun('replace')}
          />
        </div>
      )}
      <div class="row">
        <button type="button" class="button quiet" onClick={onCancel}>
          {t('nb_cancel')}
        </button>
      </div>
    </section>
  );
}

const MOST_SHOWN = 20;

/** Of what cannot be read at all there is no field to name. */
function reasonFor(refusal: Refusal): string {
  return refusal.why === 'bad-value' && refusal.field === ''
    ? t('nb_preview_damaged')
    : words(refusedWhy(refusal));
}

interface WayProps {
  readonly title: string;
  readonly help: string;
  readonly tally: Import;
  onRun(): void;
}

function Way({ title, help, tally, onRun }: WayProps) {
  const lines = PARTS.flatMap(([part, key]) => {
    const said = tallyWords(tally[part]);
    return said === '' ? [] : [`${t(key)}: ${said}`];
  });
  return (
    <div class="way">
      <p class="soft">{help}</p>
      <ul class="dots">
        {lines.length === 0 ? (
          <li>{t('nb_tally_nothing')}</li>
        ) : (
          lines.map((line) => <li key={line}>{line}</li>)
        )}
        {tally.settings ? <li>{t('nb_tally_settings')}</li> : null}
      </ul>
      <button type="button" class="button" onClick={onRun}>
        {title}
      </button>
    </div>
  );
}

const TALLY_WORDS = {
  added: 'nb_tally_added',
  changed: 'nb_tally_changed',
  kept: 'nb_tally_kept',
  removed: 'nb_tally_removed',
} as const;

function tallyWords(tally: Tally): string {
  const parts = (['added', 'changed', 'kept', 'removed'] as const).filter((name) => tally[name] > 0);
  return parts.map((name) => t(TALLY_WORDS[name], String(tally[name]))).join(', ');
}
