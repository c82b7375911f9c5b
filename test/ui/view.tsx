import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import messages from '../../_locales/en/messages.json';
import type { MessageKey } from '../../src/core/message.ts';
import { setTranslator } from '../../src/ui/text.ts';

/** The English words of a key, as the browser would give them. */
export function english(key: MessageKey, args: readonly string[] = []): string {
  return messages[key].message.replace(/\$(\d)/gu, (_, at: string) => args[Number(at) - 1] ?? '');
}

setTranslator(english);

const mounted: View[] = [];

afterEach(() => {
  for (const view of mounted.splice(0)) view.close();
});

/** A view as the person meets it: found by role and name, pressed and typed into. */
export class View {
  readonly root: HTMLElement;

  constructor(child: ComponentChild) {
    this.root = document.createElement('div');
    document.body.append(this.root);
    mounted.push(this);
    this.show(child);
  }

  /** Renders again, as when the data changes. */
  show(child: ComponentChild): void {
    act(() => render(child, this.root));
  }

  close(): void {
    render(null, this.root);
    this.root.remove();
  }

  all(role: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => roleOf(element) === role && element.closest('[hidden]') === null,
    );
  }

  /** @throws {Error} unless exactly one element has this role and a name that matches. */
  get(role: string, name: string | RegExp): HTMLElement {
    const found = this.all(role).filter((element) => matches(nameOf(element), name));
    const [only] = found;
    if (only === undefined || found.length > 1) {
      const there = this.all(role).map(nameOf).join(' | ');
      throw new Error(`${found.length} of role ${role} named ${name}; there are: ${there}`);
    }
    return only;
  }

  has(role: string, name: string | RegExp): boolean {
    return this.all(role).some((element) => matches(nameOf(element), name));
  }

  press(name: string | RegExp, role = 'button'): void {
    const element = this.get(role, name);
    act(() => element.click());
  }

  type(name: string | RegExp, value: string, role = 'textbox'): void {
    const field = this.get(role, name) as HTMLInputElement;
    act(() => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }

  /** Sends a key to what has the focus. Answers whether its default was left to the browser. */
  key(key: string, modifiers: KeyboardEventInit = {}): boolean {
    const target = document.activeElement ?? document.body;
    let left = true;
    act(() => {
      left = target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
      );
    });
    return left;
  }

  get focused(): string {
    const element = document.activeElement;
    return element === null || element === document.body ? '' : nameOf(element);
  }
}

const ROLES: readonly (readonly [selector: string, role: string])[] = [
  ['button', 'button'],
  ['ul, ol', 'list'],
  ['li', 'listitem'],
  ['select', 'combobox'],
  ['textarea, input', 'textbox'],
  ['h1, h2, h3', 'heading'],
  ['fieldset', 'group'],
  ['section[aria-label], section[aria-labelledby]', 'region'],
];

function roleOf(element: Element): string | null {
  return element.getAttribute('role') ?? ROLES.find(([selector]) => element.matches(selector))?.[1] ?? null;
}

/** The accessible name, as far as these views need it: label, labelling elements, or what can be read inside. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby') ?? '';
  if (by !== '') return textOf(element.ownerDocument.getElementById(by));
  if (element.id !== '') {
    const labelFor = element.ownerDocument.querySelector(`label[for="${element.id}"]`);
    if (labelFor !== null) return textOf(labelFor);
  }
  return textOf(element);
}

/** The text a person can read in an element, spaces made one. */
export function textOf(element: Element | null): string {
  if (element === null) return '';
  const copy = element.cloneNode(true) as Element;
  for (const unread of copy.querySelectorAll('[aria-hidden="true"]')) unread.remove();
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
