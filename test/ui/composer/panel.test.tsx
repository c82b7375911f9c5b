import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MOST_DIAGNOSTICS } from '../../../src/core/assess/limits.ts';
import { SETTLED_AFTER } from '../../../src/ui/composer/live-count.tsx';
import { Panel, type PanelProps } from '../../../src/ui/composer/panel.tsx';
import { diagnostic, hint, read } from '../sample.ts';
import { textOf, View } from '../view.tsx';

const GUARD = {
  guard: null,
  recipientsUnknown: false,
  chosen: null,
  wroteFirst: 'unknown' as const,
  onInterview: vi.fn(),
  onWroteFirst: vi.fn(),
  onUseRecruiter: vi.fn(),
};
const PICKER = { templates: [], prefilled: new Map(), actions: [] };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function panel(part: Partial<PanelProps> = {}) {
  const given: PanelProps = {
    reading: read(),
    off: false,
    guard: GUARD,
    ignored: 0,
    firstTab: 'draft',
    picker: PICKER,
    onShow: vi.fn(),
    onOff: vi.fn(),
    onRestore: vi.fn(),
    onClose: vi.fn(),
    ...part,
  };
  return { view: new View(<Panel {...given} />), given };
}

const apologetic = read({
  diagnostics: [
    diagnostic({ in: 'subject', from: 0, excerpt: 'Sorry', severity: 'note' }),
    diagnostic(),
    hint,
  ],
  glance: { weight: 0.4, strength: 0.05 },
  verdict: { overApologizes: true, dwells: false, showsInterest: false, thanks: true },
});

test('the panel opens with the verdict in a sentence, and takes the focus', () => {
  const { view } = panel({ reading: apologetic });
  expect(view.get('heading', 'It apologises more than it needs to.')).toBeTruthy();
  expect(view.focused).toBe('Afterword');
});

test('the balance is told in words and numbers', () => {
  const { view } = panel({ reading: apologetic });
  expect(textOf(view.get('list', 'Balance of the draft'))).toBe(
    'Apology and mistakes 40%Interest and thanks 5%Everything else 55%',
  );
});

test('diagnostics are a list of buttons, apart from what is missing', () => {
  const { view, given } = panel({ reading: apologetic });
  const points = view.get('list', 'To look at').querySelectorAll('li');
  expect([...points].map((item) => item.querySelectorAll('button').length)).toEqual([1, 1]);
  expect(textOf(points[0] ?? null)).toMatch(/^Worth a look · In the subject/u);
  expect(textOf(view.get('list', 'Still missing'))).toMatch(/Nobody has been thanked yet/u);
  view.press(/^Worth changing/u);
  expect(given.onShow).toHaveBeenCalledWith(diagnostic(), view.get('button', /^Worth changing/u));
});

test('a draft too long to be read to its end, or to be listed whole, says so', () => {
  const long = 'This is a very long draft: only its beginning was read.';
  expect(textOf(panel().view.root)).not.toContain(long);
  const many = read({
    diagnostics: Array.from({ length: MOST_DIAGNOSTICS }, (_, from) => diagnostic({ from })),
  });
  const { view } = panel({ isLong: true, reading: many });
  expect(textOf(view.root)).toContain(long);
  expect(textOf(view.root)).toContain('The first 200 are listed.');
  expect(textOf(panel({ reading: apologetic }).view.root)).not.toContain('are listed');
});

test('what works is said too', () => {
  const { view } = panel({ reading: apologetic });
  expect(textOf(view.get('list', 'What works'))).toBe('It thanks people for their time.');
});

test.each([
  ['a good draft', read(), 'Reads well. It is ready when you are.'],
  ['one where something is missing', read({ diagnostics: [hint] }), /^Reads well\. One more/u],
  ['one with a note', read({ diagnostics: [diagnostic({ severity: 'note' })] }), /^Good so far/u],
  ['another language', read({ language: 'fr' }), /another language/u],
  ['nothing yet', read({ words: 0 }), /^Nothing written yet/u],
  ['this email switched off', { kind: 'off' as const }, /^Off for this email/u],
  ['a first reading under way', { kind: 'reading' as const }, /^Reading your draft/u],
])('the verdict on %s', (_, reading, words) => {
  expect(panel({ reading }).view.has('heading', words)).toBe(true);
});

test('a draft in another language gets no balance, and the way to the templates', () => {
  const { view } = panel({ reading: read({ language: 'fr', diagnostics: [] }) });
  expect(view.has('list', 'Balance of the draft')).toBe(false);
  view.press('Choose a template');
  expect(view.get('tab', 'Templates').getAttribute('aria-selected')).toBe('true');
  expect(panel({ reading: read() }).view.has('list', 'Balance of the draft')).toBe(true);
});

test('a kind line stands alone: no count, no balance, no list', () => {
  const care = { ...hint, rule: 'take-care', message: { key: 'diagnostic_take_care' } } as const;
  const { view } = panel({ reading: read({ diagnostics: [care] }) });
  expect(textOf(view.get('tabpanel', 'Draft'))).toBe(
    'This sounds very heavy to carry; please talk to somebody you trust, or to a crisis line where you live, today.',
  );
});

test('recipients that are unknown are said to be unknown', () => {
  expect(textOf(panel({ guard: { ...GUARD, recipientsUnknown: true } }).view.root)).toMatch(
    /can’t tell who this goes to/u,
  );
  expect(textOf(panel({ guard: GUARD }).view.root)).not.toMatch(/can’t tell/u);
});

test('the count is announced once it has settled, not at every change', () => {
  const { view, given } = panel({ reading: read({ diagnostics: [diagnostic()] }) });
  const status = () => textOf(view.all('status')[0] ?? null);
  expect(status()).toBe('');
  view.show(<Panel {...given} reading={apologetic} />);
  vi.advanceTimersByTime(SETTLED_AFTER - 1);
  view.show(<Panel {...given} reading={apologetic} />);
  expect(status()).toBe('');
  vi.advanceTimersByTime(1);
  view.show(<Panel {...given} reading={apologetic} />);
  expect(status()).toBe('2 things to look at');
});

test('the switch for this email tells its state and what is wanted', () => {
  const { view, given } = panel({ off: true });
  expect(view.get('switch', 'Off for this email').getAttribute('aria-checked')).toBe('true');
  view.press('Off for this email', 'switch');
  expect(given.onOff).toHaveBeenCalledWith(false);
});

test('what was ignored can be brought back', () => {
  const { view, given } = panel({ ignored: 2 });
  view.press('Show 2 ignored again');
  expect(given.onRestore).toHaveBeenCalledOnce();
});

test('the arrows choose a tab, and the other side keeps its state', () => {
  const { view } = panel();
  view.get('tab', 'Draft').focus();
  view.key('ArrowRight');
  expect(view.get('tab', 'Templates').getAttribute('aria-selected')).toBe('true');
  expect(view.focused).toBe('Templates');
  view.type('Search templates', 'thanks', 'combobox');
  view.key('ArrowRight');
  expect(view.has('combobox', 'Search templates')).toBe(false);
  view.key('End');
  expect((view.get('combobox', 'Search templates') as HTMLInputElement).value).toBe('thanks');
});

test('an empty draft leads to the templates, with the focus in their search', () => {
  const { view } = panel({ reading: read({ words: 0 }) });
  view.press('Choose a template');
  expect(view.focused).toBe('Search templates');
});

test('opened on the templates, the focus is in their search', () => {
  expect(panel({ firstTab: 'templates' }).view.focused).toBe('Search templates');
});

test('Esc closes the panel', () => {
  const { view, given } = panel();
  expect(view.key('Escape')).toBe(false);
  expect(given.onClose).toHaveBeenCalledOnce();
});

test('when the focused item leaves the list, the panel keeps the focus', () => {
  const { view, given } = panel({ reading: apologetic });
  view.get('button', /^Worth changing/u).focus();
  view.show(<Panel {...given} reading={read()} />);
  expect(view.focused).toBe('Afterword');
});
