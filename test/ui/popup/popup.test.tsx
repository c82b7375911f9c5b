import { expect, test, vi } from 'vitest';
import { RULES } from '../../../src/core/assess/rules.ts';
import { emptyInterview } from '../../../src/core/interview/interview.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { Popup, type PopupProps } from '../../../src/ui/popup/popup.tsx';
import type { TabStatus } from '../../../src/ui/popup/tab-status.ts';
import { ruleBetter, ruleExample } from '../../../src/ui/rule-example.ts';
import { ruleReason } from '../../../src/ui/rule-text.ts';
import { textOf, View } from '../view.tsx';

const GMAIL: TabStatus = {
  kind: 'active',
  webmail: 'Gmail',
  site: 'mail.google.com',
  composers: 1,
  missing: [],
  thisEmail: true,
};

function tab(status: TabStatus = GMAIL): PopupProps['tab'] {
  return {
    status,
    shortcuts: { email: 'Alt+Shift+E', site: '', everywhere: 'Alt+Shift+O' },
    reported: null,
    onAskAccess: vi.fn(),
    onTurnOnHere: vi.fn(),
    onSwitchSite: vi.fn(),
    onSwitchEmail: vi.fn(),
    onSwitchEverywhere: vi.fn(),
    onReport: vi.fn(),
  };
}

function popup(part: Partial<PopupProps> = {}) {
  const given: PopupProps = {
    tab: tab(),
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
    interview: { interview: emptyInterview, problem: null, onEdit: vi.fn() },
    problem: null,
    settings: defaultSettings,
    rules: RULES.map((id) => ({
      id,
      reason: ruleReason(id),
      example: ruleExample(id),
      better: ruleBetter(id),
    })),
    sites: { sites: [], onSwitch: vi.fn(), onAllow: vi.fn(), onRemove: vi.fn() },
    keys: { rows: [], onChangeKeys: vi.fn() },
    outcome: null,
    notebookOpensOpenly: false,
    onSaveSettings: vi.fn(),
    ...part,
  };
  return { view: new View(<Popup {...given} />), given };
}

const found: TabStatus = { kind: 'found', webmail: 'Roundcube', site: 'mail.example.org', refused: false };

test.each<[TabStatus, string]>([
  [{ kind: 'checking' }, 'Looking at this tab…'],
  [{ ...GMAIL, composers: 2 }, 'On in Gmail: 2 open drafts.'],
  [{ ...GMAIL, thisEmail: false }, 'Off for this email. Nothing in it is read or marked.'],
  [
    { kind: 'no-composer', webmail: 'Gmail', site: 'mail.google.com' },
    'On in Gmail. Open a new message or a reply to begin.',
  ],
  [{ kind: 'off' }, 'Off everywhere. Nothing is read or marked.'],
  [
    { kind: 'off-here', site: 'mail.example.org' },
    'Off on mail.example.org. Nothing is read or marked there.',
  ],
  [found, 'Roundcube on mail.example.org. Afterword isn’t on here yet.'],
  [
    { ...found, webmail: null },
    'There’s something to write in on mail.example.org. Afterword isn’t on here yet.',
  ],
  [{ ...found, refused: true }, 'That’s fine: Afterword stays out of this site.'],
  [{ kind: 'found-privately', site: 'mail.example.org' }, 'a private one keeps nothing.'],
  [{ kind: 'insecure', site: 'mail.example.org' }, 'isn’t encrypted, so Afterword stays out of it.'],
  [{ kind: 'unsupported', isReachable: true }, 'Nothing to write in was found on this page.'],
  [{ kind: 'withheld', webmail: 'Gmail' }, 'Afterword isn’t allowed to work in Gmail.'],
])('the popup tells the state of the tab: %o', (status, words) => {
  const { view } = popup({ tab: tab(status) });
  expect(textOf(view.root.querySelector('.tab-status'))).toContain(words);
});

test('what a page does not give is said in a sentence each', () => {
  const missing = ['Can’t read who it goes to on this page, so that isn’t checked.'];
  const { view } = popup({ tab: tab({ ...GMAIL, missing }) });
  expect(view.has('status', /Can’t read who it goes to on this page/u)).toBe(true);
});

test.each<[TabStatus, string, keyof PopupProps['tab'], unknown[]]>([
  [{ kind: 'withheld', webmail: 'Gmail' }, 'Allow it in Gmail', 'onAskAccess', []],
  [{ kind: 'off' }, 'Turn on', 'onSwitchEverywhere', [true]],
  [{ kind: 'off-here', site: 'mail.example.org' }, 'Turn on here', 'onSwitchSite', [true]],
  [found, 'Turn on here', 'onTurnOnHere', []],
  [{ ...GMAIL, thisEmail: false }, 'Turn on for this email', 'onSwitchEmail', [true]],
  [{ kind: 'unsupported', isReachable: true }, 'Copy a report about this page', 'onReport', []],
])('%o has its one button: %s', (status, words, callback, given) => {
  const { view, given: props } = popup({ tab: tab(status) });
  view.press(words);
  expect(props.tab[callback]).toHaveBeenCalledExactlyOnceWith(
    ...(given.length > 0 ? given : [expect.anything()]),
  );
});

test('it is switched off for this email, on this site or everywhere, and the keys for it are told', () => {
  const { view, given } = popup();
  view.press('On for this email', 'switch');
  expect(given.tab.onSwitchEmail).toHaveBeenCalledWith(false);
  view.press('On for mail.google.com', 'switch');
  expect(given.tab.onSwitchSite).toHaveBeenCalledWith(false);
  view.press('On everywhere', 'switch');
  expect(given.tab.onSwitchEverywhere).toHaveBeenCalledWith(false);
  const keys = view.get('switch', 'On for this email').getAttribute('aria-describedby') ?? '';
  expect(textOf(document.getElementById(keys))).toBe('Alt+Shift+E');
});

test('a page that no script reaches has no report', () => {
  const { view } = popup({ tab: tab({ kind: 'unsupported', isReachable: false }) });
  expect(textOf(view.root)).not.toContain('Copy a report');
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

test('over a private window whose notebook opens in an ordinary one, that is said', () => {
  expect(textOf(popup().view.root)).not.toContain('ordinary window');
  expect(textOf(popup({ notebookOpensOpenly: true }).view.root)).toContain(
    'This browser opens the notebook in an ordinary window. What you write there is kept.',
  );
});
