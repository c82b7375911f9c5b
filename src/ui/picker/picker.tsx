import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Message } from '../../core/message.ts';
import type { Answers } from '../../core/notebook/notebook.ts';
import type { PlaceholderName } from '../../core/templates/placeholders.ts';
import { LETTER_TAGS, type LetterTag, type Template } from '../../core/templates/template.ts';
import { focusableIn } from '../focus.ts';
import { t } from '../text.ts';
import type { Letter, PickerAction } from './picker-action.ts';
import { TemplateForm } from './template-form.tsx';
import { TemplateList } from './template-list.tsx';

/** Where a person is in choosing and filling a template. */
export interface PickerState {
  readonly query: string;
  /** The language whose templates are offered; the one our words are in while the person has chosen none. */
  readonly language: LetterTag | null;
  /** Id of the template the arrows stand on; the first one found when that is not among them. */
  readonly active: string | null;
  /** Id of the template that is being filled; `null` while choosing. */
  readonly chosen: string | null;
  /** What the person typed into gaps; it stays when they look at another template. */
  readonly typed: ReadonlyMap<PlaceholderName, string>;
  /** Answers to the three questions; `null` while the person has not asked for them. */
  readonly answers: Answers | null;
}

/** What "Write it with me" needs: three short questions, whose answers become part of the letter. */
export interface WithMe {
  /** What the person answered before. */
  readonly answers: Answers;
  write(template: Template, values: ReadonlyMap<PlaceholderName, string>, answers: Answers): Promise<Letter>;
  /** What the reader would say of an answer. */
  look(answer: string): readonly Message[];
}

export const PICKER_START: PickerState = {
  query: '',
  language: null,
  active: null,
  chosen: null,
  typed: new Map(),
  answers: null,
};

export interface PickerProps {
  readonly templates: readonly Template[];
  /** What the current interview says for the gaps. */
  readonly prefilled: ReadonlyMap<PlaceholderName, string>;
  /** Not offered when left out. */
  readonly withMe?: WithMe | undefined;
  /** Whether the subject is left alone, as in a reply. */
  readonly keepsSubject?: boolean | undefined;
  /** What can be done with the filled template; the first is the main one and has the keyboard shortcut. */
  readonly actions: readonly PickerAction[];
  /** Whether the search takes the focus when the picker appears. */
  readonly takeFocus?: boolean;
  /** Where to take up again after the picker was closed; see `onState`. */
  readonly start?: PickerState;
  onState?(state: PickerState): void;
}

/** The template picker: search and choose, then fill the gaps beside a live preview. All of it works by keyboard alone. */
export function Picker(props: PickerProps) {
  const { templates, prefilled, actions, takeFocus = false, start = PICKER_START, onState } = props;
  const [state, setState] = useState(start);
  const picker = useRef<HTMLDivElement>(null);
  const step = useRef<'none' | 'forward' | 'back'>(takeFocus ? 'back' : 'none');

  function change(part: Partial<PickerState>): void {
    const next = { ...state, ...part };
    setState(next);
    onState?.(next);
  }

  const chosen = templates.find(({ id }) => id === state.chosen);
  const languages = LETTER_TAGS.filter((tag) => templates.some(({ language }) => language === tag));
  const language = languages.find((tag) => tag === (state.language ?? t('language_tag'))) ?? 'en';

  // The focus moves with the step, and with nothing else.
  useLayoutEffect(() => {
    if (picker.current !== null && step.current !== 'none') focusStep(picker.current, step.current);
    step.current = 'none';
  }, [chosen?.id]);

  return (
    <div ref={picker} class="picker">
      {chosen === undefined ? (
        <TemplateList
          templates={templates.filter((each) => (each.language ?? language) === language)}
          languages={languages}
          language={language}
          query={state.query}
          active={state.active}
          onQuery={(query) => change({ query, active: null })}
          onLanguage={(tag) => change({ language: tag, active: null })}
          onActive={(active) => change({ active })}
          onChoose={(id) => {
            step.current = 'forward';
            change({ active: id, chosen: id });
          }}
        />
      ) : (
        <TemplateForm
          key={chosen.id}
          template={chosen}
          values={new Map([...knownFor(chosen, prefilled), ...state.typed])}
          actions={actions}
          // The sentences it would add are English.
          withMe={chosen.other === undefined ? props.withMe : undefined}
          keepsSubject={props.keepsSubject === true}
          answers={state.answers}
          onAnswers={(answers) => change({ answers })}
          onValue={(name, value) => change({ typed: new Map([...state.typed, [name, value]]) })}
          onBack={() => {
            step.current = 'back';
            change({ chosen: null });
          }}
        />
      )}
    </div>
  );
}

/** In another language dates and names are listed otherwise, and what the notes say was put into English sentences. */
function knownFor(
  { other }: Template,
  prefilled: PickerProps['prefilled'],
): Iterable<readonly [PlaceholderName, string]> {
  if (other === undefined) return prefilled;
  return Object.entries(other.known) as [PlaceholderName, string][];
}

/** Going on, the focus goes to the first field that is still empty, or to what is to be done next; back, to the search. */
function focusStep(picker: HTMLElement, direction: 'forward' | 'back'): void {
  if (direction === 'back') {
    picker.querySelector<HTMLElement>('[role="combobox"]')?.focus();
    return;
  }
  const fields = [...picker.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const next =
    fields.find(({ value }) => value.trim() === '') ?? picker.querySelector<HTMLElement>('.actions button');
  (next ?? focusableIn(picker)[0])?.focus();
}
