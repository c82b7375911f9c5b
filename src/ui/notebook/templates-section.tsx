import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { duplicateTemplate, type OwnTemplate } from '../../core/templates/own-template.ts';
import { TEMPLATES } from '../../core/templates/templates.ts';
import { Icon } from '../icon.tsx';
import { t } from '../text.ts';
import { FileButton } from './file-button.tsx';
import { TemplateEditor } from './template-editor.tsx';

export interface TemplatesSectionProps {
  readonly templates: readonly OwnTemplate[];
  /** Milliseconds since 1970. */
  readonly at: number;
  onPut(template: OwnTemplate): Promise<void>;
  onChange(id: string, change: (kept: OwnTemplate) => OwnTemplate): Promise<OwnTemplate>;
  onRemove(id: string): void;
  onExport(): void;
  onImport(file: File): void;
  newId(): string;
}

const EMPTY = { id: '', title: '', when: '', audience: 'recruiter', subject: '', body: '' } as const;

/** The person's own templates: made, changed, copied, removed. */
export function TemplatesSection(props: TemplatesSectionProps) {
  const { templates, at, onPut, newId } = props;
  const [open, setOpen] = useState<string | null>(null);
  const [start, setStart] = useState('');
  const shown = templates.find(({ id }) => id === open);
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useLayoutEffect(() => {
    // Editor and list take each other's place, and what had the focus is gone.
    if (before.current === open) return;
    const last = `[data-template="${before.current}"]`;
    root.current?.querySelector<HTMLElement>(open === null ? last : '.input')?.focus();
    before.current = open;
  }, [open]);

  function make(from: Parameters<typeof duplicateTemplate>[0], title: string): void {
    const template = { ...duplicateTemplate(from, newId(), at), title };
    void onPut(template).then(() => setOpen(template.id));
  }

  if (shown !== undefined)
    return (
      <div class="stack" ref={root}>
        <div class="row">
          <button type="button" class="button quiet" onClick={() => setOpen(null)}>
            <Icon name="back" />
            {t('nb_templates_back')}
          </button>
        </div>
        <TemplateEditor key={shown.id} template={shown} onChange={props.onChange} />
      </div>
    );
  return (
    <div class="stack" ref={root}>
      <p class="lead">{t('nb_templates_lead')}</p>
      {templates.length === 0 ? <p class="empty">{t('nb_templates_empty')}</p> : null}
      <ul class="rows own-templates">
        {templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              class="button quiet name"
              data-template={template.id}
              onClick={() => setOpen(template.id)}
            >
              {titleOf(template)}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={t('nb_template_copy_of', titleOf(template))}
              onClick={() => make(template, t('nb_template_copy_title', titleOf(template)).slice(0, 300))}
            >
              {t('nb_template_copy')}
            </button>
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t('nb_remove_entry', titleOf(template))}
              onClick={() => props.onRemove(template.id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <label class="unseen" for="template-start">
          {t('nb_template_from')}
        </label>
        {/* Chosen first and made by a press: by keyboard each choice on the way is a change. */}
        <select
          id="template-start"
          class="input inline"
          value={start}
          onChange={({ currentTarget }) => setStart(currentTarget.value)}
        >
          <option value="">{t('nb_template_empty')}</option>
          {TEMPLATES.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button
          type="button"
          class={templates.length === 0 ? 'button primary' : 'button'}
          onClick={() => {
            const from = TEMPLATES.find(({ id }) => id === start);
            if (from === undefined) make(EMPTY, '');
            else make(from, t('nb_template_copy_title', from.title));
          }}
        >
          <Icon name="plus" />
          {t('nb_template_new')}
        </button>
      </div>
      <div class="row part">
        <button type="button" class="button" onClick={props.onExport}>
          {t('nb_templates_export')}
        </button>
        <FileButton label={t('nb_templates_import')} onFile={props.onImport} />
      </div>
    </div>
  );
}

function titleOf({ title }: OwnTemplate): string {
  return title.trim() === '' ? t('nb_template_untitled') : title;
}
