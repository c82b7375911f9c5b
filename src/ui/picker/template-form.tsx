import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../core/notebook/notebook.ts';
import { fillTemplate } from '../../core/templates/fill.ts';
import { type Placeholder, type PlaceholderName, placeholdersOf } from '../../core/templates/placeholders.ts';
import type { Template } from '../../core/templates/template.ts';
import { DeliberateButton, useGuard } from '../composer/deliberate-button.tsx';
import { Field } from '../field.tsx';
import { Fold } from '../fold.tsx';
import { Icon } from '../icon.tsx';
import { t, tn, words } from '../text.ts';
import { useId } from '../use-id.ts';
import { Wording } from '../wording.tsx';
import type { WithMe } from './picker.tsx';
import type { Letter, PickerAction } from './picker-action.ts';
import { Unread } from './unread.tsx';

export interface TemplateFormProps {
  readonly template: Template;
  readonly values: ReadonlyMap<PlaceholderName, string>;
  readonly actions: readonly PickerAction[];
  readonly withMe: WithMe | undefined;
  readonly keepsSubject: boolean;
  readonly answers: Answers | null;
  onAnswers(answers: Answers | null): void;
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

/** The questions of "Write it with me", in order. */
const QUESTIONS = ['valued', 'interest', 'addition'] as const;
/** Gaps that two of its answers fill. */
const ANSWERED: ReadonlySet<PlaceholderName> = new Set(['valued', 'answer']);

/** The gaps of a template as fields, what it becomes, and what can be done with it. */
export function TemplateForm(props: TemplateFormProps) {
  const { template, values, actions, withMe, answers, onValue, onAnswers, onBack } = props;
  const passes = useGuard();
  const mainButton = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isAsking = withMe !== undefined && answers !== null;
  const placeholders = placeholdersOf(template).filter(({ name }) => !isAsking || !ANSWERED.has(name));
  const known = (name: PlaceholderName) => (values.get(name) ?? '').trim();
  const empty = placeholders.filter(({ name }) => known(name) === '').length;
  const facts = placeholders.filter(({ name }) => FACTS.has(name));
  const wordings = placeholders.filter(({ name }) => !FACTS.has(name));
  // Decided once: it must not close over the field somebody is filling.
  const [factsOpen] = useState(facts.some(({ name }) => known(name) === ''));
  const [answered, setAnswered] = useState<Letter | null>(null);
  const letter = (isAsking ? answered : null) ?? fillTemplate(template, values);
  const write = () => (isAsking ? withMe.write(template, values, answers) : Promise.resolve(null));
  const asked = JSON.stringify([[...values], answers]);

  useEffect(() => {
    let isLatest = true;
    // Unanswered, the letter stays as it was last.
    write().then(
      (written) => {
        if (isLatest) setAnswered(written);
      },
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [asked]);

  async function run(action: PickerAction): Promise<void> {
    // What was typed a moment ago belongs to it too.
    action.run(isAsking ? ((await write().catch(() => null)) ?? letter) : letter);
  }

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
      if (passes(event, mainButton.current)) void run(main);
    }
  }

  const field = ({ name, label, example, long }: Placeholder) => (
    <Field
      key={name}
      label={t(label)}
      example={t('ui_picker_example', template.other?.gaps[name]?.example ?? t(example))}
      value={values.get(name) ?? ''}
      long={long}
      isOwnName={name === 'own_name'}
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
        <h2 id={`${id}-title`} lang={template.language} dir="auto">
          {template.title}
        </h2>
      </div>
      <div class="letter">
        <Unread language={template.language} />
        {withMe === undefined ? null : (
          <button
            type="button"
            class="button browse"
            aria-expanded={isAsking}
            onClick={() => onAnswers(isAsking ? null : withMe.answers)}
          >
            {t('write_title')}
          </button>
        )}
        {isAsking ? (
          <div class="gaps">
            {QUESTIONS.map((part) => (
              <Question
                key={part}
                label={t(`write_${part}`)}
                value={answers[part]}
                look={withMe.look}
                onInput={(value) => onAnswers({ ...answers, [part]: value })}
              />
            ))}
          </div>
        ) : null}
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
            <span class="soft small">
              {t(props.keepsSubject ? 'ui_picker_keeps_subject' : 'ui_picker_subject')}
            </span>{' '}
            {props.keepsSubject ? null : <Wording text={letter.subject} language={template.language ?? ''} />}
          </p>
          <p class="preview-body" dir="auto">
            <Wording text={letter.body} language={template.language ?? ''} />
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
            onPress={() => void run(action)}
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

interface QuestionProps {
  readonly label: string;
  readonly value: string;
  readonly look: WithMe['look'];
  onInput(value: string): void;
}

/** One question, and what the reader says of the answer. */
function Question({ label, value, look, onInput }: QuestionProps) {
  return (
    <div>
      <Field label={label} value={value} long onInput={onInput} />
      <p role="status" class="small severity note">
        {look(value)
          .slice(0, 1)
          .map((message) => t('write_look', words(message)))}
      </p>
    </div>
  );
}

function shortcut(): string {
  return t(navigator.platform.startsWith('Mac') ? 'ui_picker_shortcut_mac' : 'ui_picker_shortcut');
}
