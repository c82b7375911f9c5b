import { useLayoutEffect, useRef } from 'preact/hooks';
import { searchTemplates } from '../../core/templates/search.ts';
import type { LetterTag, Template } from '../../core/templates/template.ts';
import { Icon } from '../icon.tsx';
import { t, tn } from '../text.ts';
import { useId } from '../use-id.ts';
import { Unread } from './unread.tsx';

export interface TemplateListProps {
  readonly templates: readonly Template[];
  /** What there is to choose from. */
  readonly languages: readonly LetterTag[];
  readonly language: LetterTag;
  readonly query: string;
  readonly active: string | null;
  onQuery(query: string): void;
  onLanguage(language: LetterTag): void;
  onActive(id: string): void;
  onChoose(id: string): void;
}

/** Each in its own words, for whoever reads no other. */
const NAMES: Readonly<Record<LetterTag, string>> = {
  en: 'English',
  it: 'Italiano',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
};

/**
 * A search field over a list box, after the ARIA combobox pattern: the focus stays in the field, the arrows move
 * through what was found, Enter chooses.
 */
export function TemplateList(props: TemplateListProps) {
  const { templates, languages, language, query, active, onQuery, onActive, onChoose } = props;
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = searchTemplates(query, templates);
  const at = Math.max(
    0,
    found.findIndex(({ id }) => id === active),
  );
  const current = found[at];
  const optionId = (id: string) => `${prefix}-${id}`;

  useLayoutEffect(() => {
    if (list.current !== null) reveal(list.current, list.current.querySelector('[aria-selected="true"]'));
  }, [current?.id]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      if (current === undefined) return;
      event.preventDefault();
      onChoose(current.id);
    } else if (event.key === 'Escape') {
      // The first Esc empties the search, the next one is for whoever shows the picker.
      if (query === '') return;
      event.preventDefault();
      event.stopPropagation();
      onQuery('');
    } else {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = by === undefined ? undefined : found[(at + by + found.length) % found.length];
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onActive(next.id);
    }
  }

  return (
    <>
      <div class="search">
        <Icon name="search" />
        <input
          class="input"
          type="text"
          role="combobox"
          aria-label={t('ui_picker_search')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${prefix}-list`}
          aria-activedescendant={current === undefined ? undefined : optionId(current.id)}
          autoComplete="off"
          spellcheck={false}
          placeholder={t('ui_picker_search')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {languages.length < 2 ? null : (
        <div class="languages">
          <select
            class="input inline"
            aria-label={t('ui_picker_language')}
            value={language}
            onChange={({ currentTarget }) => {
              const chosen = languages.find((tag) => tag === currentTarget.value);
              if (chosen !== undefined) props.onLanguage(chosen);
            }}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {NAMES[tag]}
              </option>
            ))}
          </select>
          <Unread language={language} />
        </div>
      )}
      <p role="status" class={found.length === 0 ? 'aside' : 'unseen'}>
        {found.length === 0 ? t('ui_picker_none') : query === '' ? '' : tn('ui_picker_results', found.length)}
      </p>
      <div
        ref={list}
        id={`${prefix}-list`}
        class="templates"
        role="listbox"
        aria-label={t('ui_picker_list')}
        hidden={found.length === 0}
      >
        {found.map((template) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field holds the focus and hears the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: see above.
          <div
            key={template.id}
            id={optionId(template.id)}
            role="option"
            aria-selected={template === current}
            lang={template.language}
            dir="auto"
            onClick={() => onChoose(template.id)}
          >
            <strong>{template.title}</strong>
            <span class="soft small">{template.when}</span>
          </div>
        ))}
      </div>
    </>
  );
}

/** Scrolls the list, and nothing around it, as far as the option needs. */
function reveal(list: HTMLElement, option: Element | null): void {
  if (option === null) return;
  const [frame, box] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom;
}
