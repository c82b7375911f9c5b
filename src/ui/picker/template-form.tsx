import { useId, useRef, useState } from 'preact/hooks';
import { fillTemplate } from '../../core/templates/fill.ts';
import { type Placeholder, type PlaceholderName, placeholdersOf } from '../../core/templates/placeholders.ts';
import type { Template } from '../../core/templates/template.ts';
import { DeliberateButton, useGuard } from '../composer/deliberate-button.tsx';
import { Field } from '../field.tsx';
import { Fold } from '../fold.tsx';
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

/** Names and dates, mostly known already; the other gaps want a person's own words, and come first. */
const FACTS: ReadonlySet<PlaceholderName> = new Set([
  'recruiter_name',
  'own_name',
  'company',
  'role',
  'date',
  'interviewers',
]);

/** The gaps of a template as fields, what it becomes, and what can be done with it. */
export function TemplateForm({ template, values, actions, onValue, onBack }: TemplateFormProps) {
  const passes = useGuard();
  const mainButton = useRef<HTMLButtonElement>(null);
  const id = useId();
  const placeholders = placeholdersOf(template);
  const known = (name: PlaceholderName) => (values.get(name) ?? '').trim();
  const empty = placeholders.filter(({ name }) => known(name) === '').length;
  const facts = placeholders.filter(({ name }) => FACTS.has(name));
  const wordings = placeholders.filter(({ name }) => !FACTS.has(name));
  // Decided once: it must not close over the field somebody is filling.
  const [factsOpen] = useState(facts.some(({ name }) => known(name) === ''));
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

  const field = ({ name, label, example, long }: Placeholder) => (
    <Field
      key={name}
      label={t(label)}
      example={t('ui_picker_example', t(example))}
      value={values.get(name) ?? ''}
      long={long}
      onInput={(value) => onValue(name, value)}
    />
  );

  return (
    <section class="template-form" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <div class="template-head">
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('ui_picker_back')}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
        <h2 id={`${id}-title`}>{template.title}</h2>
      </div>
      <div class="letter">
        {wordings.length === 0 ? null : <div class="gaps">{wordings.map(field)}</div>}
        {facts.length === 0 ? null : (
          <Fold
            title={t('ui_picker_facts')}
            summary={facts
              .map(({ name }) => known(name))
              .filter((value) => value !== '')
              .join(' · ')}
            open={factsOpen}
          >
            <div class="facts">{facts.map(field)}</div>
          </Fold>
        )}
        {empty === 0 ? null : <p class="soft small">{tn('ui_picker_gaps', empty)}</p>}
        <section class="preview" aria-label={t('ui_picker_preview')}>
          <p class="preview-subject">
            <span class="soft small">{t('ui_picker_subject')}</span> <Wording text={letter.subject} />
          </p>
          <p class="preview-body">
            <Wording text={letter.body} />
          </p>
        </section>
      </div>
      <div class="actions">
        {actions.map((action, at) => (
          <DeliberateButton
            key={action.id}
            class={at === 0 ? 'button primary' : 'button'}
            buttonRef={at === 0 ? mainButton : undefined}
            describedBy={action.unavailable === undefined ? undefined : `${id}-${action.id}`}
            keyShortcut={at === 0 ? 'Control+Enter' : undefined}
            unavailable={action.unavailable !== undefined}
            onPress={() => action.run(letter)}
          >
            {action.label}
            {at === 0 ? (
              <span class="keys" aria-hidden="true">
                {shortcut()}
              </span>
            ) : null}
          </DeliberateButton>
        ))}
        {actions.map(({ id: action, unavailable }) =>
          unavailable === undefined ? null : (
            <p key={action} id={`${id}-${action}`} class="soft small">
              {unavailable}
            </p>
          ),
        )}
      </div>
    </section>
  );
}

function shortcut(): string {
  return t(navigator.platform.startsWith('Mac') ? 'ui_picker_shortcut_mac' : 'ui_picker_shortcut');
}
