import { expect, test, vi } from 'vitest';
import { RULES } from '../../../src/core/assess/rules.ts';
import { emptyInterview } from '../../../src/core/interview/interview.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { Popup, type PopupProps } from '../../../src/ui/popup/popup.tsx';
import { ruleBetter, ruleExample } from '../../../src/ui/rule-example.ts';
import { ruleReason } from '../../../src/ui/rule-text.ts';
import { textOf, View } from '../view.tsx';

function popup(part: Partial<PopupProps> = {}) {
  const given: PopupProps = {
    status: { kind: 'active', webmail: 'Gmail', composers: 1, missing: [] },
    picker: { templates: [], prefilled: new Map(), actions: [] },
    way: {
      rows: [],
      current: null,
      timeline: null,
      due: [],
      sent: false,
      onChoose: vi.fn(),
      onSent: vi.fn(),
      onFinish: vi.fn(),
      onSnooze: vi.fn(),
    },
    interview: emptyInterview,
    interviewNotSaved: false,
    settings: defaultSettings,
    rules: RULES.map((id) => ({
      id,
      reason: ruleReason(id),
      example: ruleExample(id),
      better: ruleBetter(id),
    })),
    outcome: null,
    onAskAccess: vi.fn(),
    onSaveInterview: vi.fn(),
    onSaveSettings: vi.fn(),
    ...part,
  };
  return { view: new View(<Popup {...given} />), given };
}

test.each([
  [{ kind: 'checking' }, 'Looking at this tab…'],
  [{ kind: 'active', webmail: 'Gmail', composers: 2, missing: [] }, 'On in Gmail: 2 open drafts.'],
  [{ kind: 'no-composer', webmail: 'Gmail' }, 'On in Gmail. Open a new message or a reply to begin.'],
  [{ kind: 'off' }, 'Off everywhere. Nothing is read or marked.'],
  [
    { kind: 'unsupported' },
    'This page isn’t a webmail that Afterword supports yet. Templates can be copied.',
  ],
  [{ kind: 'withheld', webmail: 'Gmail' }, 'Afterword isn’t allowed to work in Gmail.'],
] as const)('the popup tells the state of the tab: %o', (status, words) => {
  expect(popup({ status }).view.has('status', words)).toBe(true);
});

test('a part of the page that was not found is named', () => {
  const missing = ['the subject', 'the recipients'];
  const { view } = popup({ status: { kind: 'active', webmail: 'Gmail', composers: 1, missing } });
  expect(textOf(view.root)).toContain('Not found on this page, so left out: the subject, the recipients.');
});

test('access that is withheld can be asked for with one press', () => {
  const { view, given } = popup({ status: { kind: 'withheld', webmail: 'Gmail' } });
  view.press('Allow it in Gmail');
  expect(given.onAskAccess).toHaveBeenCalledOnce();
});

test('what is off can be turned on with one press', () => {
  const settings = { ...defaultSettings, on: false };
  const { view, given } = popup({ status: { kind: 'off' }, settings });
  view.press('Turn on');
  expect(given.onSaveSettings).toHaveBeenCalledWith({ ...settings, on: true });
});

test('every rule is listed with its reason, an example, a better one and a switch', () => {
  const { view } = popup();
  for (const rule of view.root.querySelectorAll('.rules > li')) {
    expect(rule.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('true');
  }
  expect(view.root.querySelectorAll('.rules > li')).toHaveLength(RULES.length);
  const described = view.get('switch', 'Apologies').getAttribute('aria-describedby') ?? '';
  expect(textOf(document.getElementById(described))).toBe(
    `${ruleReason('apology')}For example: ${ruleExample('apology')}Better: ${ruleBetter('apology')}`,
  );
});

test('a rule is switched off and on again, and the others stay as they are', () => {
  const { view, given } = popup({ settings: { ...defaultSettings, rulesOff: ['too-long'] } });
  expect(view.get('switch', 'Length').getAttribute('aria-checked')).toBe('false');
  view.press('Apologies', 'switch');
  expect(given.onSaveSettings).toHaveBeenLastCalledWith({
    ...defaultSettings,
    rulesOff: ['too-long', 'apology'],
  });
  view.press('Length', 'switch');
  expect(given.onSaveSettings).toHaveBeenLastCalledWith(defaultSettings);
});

test('the button in the composer has its switch', () => {
  const { view, given } = popup();
  view.press('Show the button in the composer', 'switch');
  expect(given.onSaveSettings).toHaveBeenCalledWith({ ...defaultSettings, showButton: false });
});

test('what became of a letter is said', () => {
  expect(popup({ outcome: 'recipient' }).view.has('status', /without the recruiter’s address/u)).toBe(true);
});
