import { useId, useRef } from 'preact/hooks';
import { fillTemplate } from '../../core/templates/fill.ts';
import { type PlaceholderName, placeholdersOf } from '../../core/templates/placeholders.ts';
import type { Template } from '../../core/templates/template.ts';
import { DeliberateButton, useGuard } from '../composer/deliberate-button.tsx';
import { Field } from '../field.tsx';
import { Icon } from '../icon.tsx';
import { t, tn } from '../text.ts';
import { Wording } from '../wording.tsx';
import type { PickerAction } from './picker-action.ts';

export interface TemplateFormProps {
  readonly template: Template;
  readonly values: ReadonlyMap<PlaceholderName, string>;
  readonly actions: readonly PickerAction[];
  onValue(name: PlaceholderName, value: string): void;
  onBack(): void;
}

/** The gaps of a template as fields, what it becomes, and what can be done with it. */
export function TemplateForm({ template, values, actions, onValue, onBack }: TemplateFormProps) {
  const passes = useGuard();
  const mainButton = useRef<HTMLButtonElement>(null);
  const id = useId();
  const placeholders = placeholdersOf(template);
  const empty = placeholders.filter(({ name }) => (values.get(name) ?? '').trim() === '').length;
  const letter = fillTemplate(template, values);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onBack();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const [main] = actions;
      event.preventDefault();
      event.stopPropagation();
      if (main === undefined || main.unavailable !== undefined || mainButton.current === null) return;
      if (passes(event, mainButton.current)) main.run(letter);
    }
  }

  return (
    <section class="template-form" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <header class="template-head">
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('ui_picker_back')}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
        <h3 id={`${id}-title`}>{template.title}</h3>
      </header>
      <div class="gaps">
        {placeholders.map(({ name, label, example, long }) => (
          <Field
            key={name}
            label={t(label)}
            example={t(example)}
            value={values.get(name) ?? ''}
            long={long}
            onInput={(value) => onValue(name, value)}
          />
        ))}
      </div>
      <section class="preview" aria-label={t('ui_picker_preview')}>
        <p class="preview-subject">
          <span class="soft small">{t('ui_picker_subject')}</span> <Wording text={letter.subject} />
        </p>
        <p class="preview-body">
          <Wording text={letter.body} />
        </p>
      </section>
      <div class="actions">
        {empty === 0 ? null : <p class="soft small">{tn('ui_picker_gaps', empty)}</p>}
        {actions.map((action, at) => (
          <DeliberateButton
            key={action.id}
            class={at === 0 ? 'button primary' : 'button'}
            buttonRef={at === 0 ? mainButton : undefined}
            describedBy={at === 0 || action.unavailable !== undefined ? `${id}-${action.id}` : undefined}
            unavailable={action.unavailable !== undefined}
            onPress={() => action.run(letter)}
          >
            {action.label}
          </DeliberateButton>
        ))}
        {actions.map((action, at) =>
          action.unavailable !== undefined ? (
            <p key={action.id} id={`${id}-${action.id}`} class="soft small">
              {action.unavailable}
            </p>
          ) : at === 0 ? (
            <p key={action.id} id={`${id}-${action.id}`} class="soft small shortcut">
              {shortcut()}
            </p>
          ) : null,
        )}
      </div>
    </section>
  );
}

function shortcut(): string {
  return t(navigator.platform.startsWith('Mac') ? 'ui_picker_shortcut_mac' : 'ui_picker_shortcut');
}
