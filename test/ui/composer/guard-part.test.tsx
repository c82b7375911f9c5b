import { expect, test, vi } from 'vitest';
import type { DraftGuard } from '../../../src/core/guard/judge-draft.ts';
import type { RecipientFinding } from '../../../src/core/guard/judge-recipients.ts';
import { Badge } from '../../../src/ui/composer/badge.tsx';
import { Chip } from '../../../src/ui/composer/chip.tsx';
import { GuardPart, type GuardPartProps } from '../../../src/ui/composer/guard-part.tsx';
import { headline } from '../../../src/ui/composer/headline.ts';
import { isUnsure } from '../../../src/ui/composer/reading.ts';
import { read } from '../sample.ts';
import { textOf, View } from '../view.tsx';

const FINDING: RecipientFinding = {
  kind: 'interviewer',
  severity: 'warning',
  field: 'cc',
  recipient: { name: 'Ines Holm', address: 'ines@northwind.example' },
  withRecruiter: false,
  message: { key: 'guard_interviewer', args: ['Ines Holm', 'Priya Raman'] },
  instead: { name: 'Priya Raman', address: 'priya@brightpath.example' },
};

const CAREFUL: DraftGuard = {
  id: 'north',
  interview: null,
  asks: false,
  choices: [
    { id: 'north', label: 'planner · Northwind' },
    { id: 'halyard', label: 'archivist · Halyard' },
  ],
  state: 'careful',
  findings: [FINDING],
  asksWhoWroteFirst: true,
  instead: FINDING.instead,
  toOwnRecruiter: false,
};

function part(guard: DraftGuard | null, more: Partial<GuardPartProps> = {}) {
  const given: GuardPartProps = {
    guard,
    recipientsUnknown: false,
    chosen: null,
    wroteFirst: 'unknown',
    onInterview: vi.fn(),
    onWroteFirst: vi.fn(),
    onUseRecruiter: vi.fn(),
    ...more,
  };
  return { view: new View(<GuardPart {...given} />), given };
}

const selectOf = (view: View) => view.root.querySelector('select') as HTMLSelectElement;

test('a recipient that is warned of comes with why, and what instead', () => {
  const { view, given } = part(CAREFUL);
  expect(textOf(view.root)).toContain('Ines Holm interviewed you. Better to Priya Raman, your recruiter');
  view.press('Use the recruiter’s address: priya@brightpath.example');
  expect(given.onUseRecruiter).toHaveBeenCalledOnce();
});

test('the interview it belongs to is shown, and can be changed', () => {
  const { view, given } = part(CAREFUL);
  const select = selectOf(view);
  expect(select.selectedOptions[0]?.textContent).toBe('planner · Northwind');
  select.value = 'halyard';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(given.onInterview).toHaveBeenCalledWith('halyard');
});

test('a choice is shown while it is looked at, whatever was found of the one before', () => {
  expect(selectOf(part(CAREFUL, { chosen: 'halyard' }).view).value).toBe('halyard');
  expect(selectOf(part(CAREFUL, { chosen: '' }).view).value).toBe('');
  expect(selectOf(part(CAREFUL, { chosen: 'gone' }).view).value).toBe('north');
});

test('where several may be meant, the list asks', () => {
  const { view } = part({ ...CAREFUL, id: null, asks: true, state: 'unlinked', findings: [], instead: null });
  expect(selectOf(view).selectedOptions[0]?.textContent).toBe('Which interview is it?');
  expect(textOf(view.root)).toContain('Not linked to an interview');
});

test('who wrote first is asked while it matters, and the answer stays to be changed', () => {
  const { view, given } = part(CAREFUL);
  view.press('Yes');
  expect(given.onWroteFirst).toHaveBeenCalledWith('yes');
  const answered = part({ ...CAREFUL, asksWhoWroteFirst: false }, { wroteFirst: 'yes' }).view;
  expect(answered.get('button', 'Yes').getAttribute('aria-pressed')).toBe('true');
  expect(part({ ...CAREFUL, asksWhoWroteFirst: false }).view.has('button', 'Yes')).toBe(false);
});

test('recipients that cannot be compared are never passed over in silence', () => {
  const nobody = part({ ...CAREFUL, state: 'unknown', findings: [], instead: null }).view;
  expect(textOf(nobody.root)).toContain('could not be compared');
  expect(textOf(part(null, { recipientsUnknown: true }).view.root)).toContain('can’t tell who this goes to');
  expect(textOf(part({ ...CAREFUL, state: 'fine', findings: [], instead: null }).view.root)).not.toMatch(
    /fine|compared|looked at/u,
  );
});

test('without any interview there is nothing to say', () => {
  expect(textOf(part({ ...CAREFUL, choices: [], findings: [] }).view.root)).toBe('');
});

test('a draft to the wrong people is not called ready, whatever it says', () => {
  expect(headline(read(), true)).toBe('guard_verdict');
  expect(headline(read(), false)).toBe('ui_verdict_fine');
});

test.each<[string, Partial<DraftGuard> | null, boolean, boolean]>([
  ['is not sure of a page that does not show the recipients', null, true, true],
  ['nor of a draft that belongs to no interview there', { state: 'unlinked' }, true, true],
  ['nor of recipients who could not be compared', { state: 'unknown' }, false, true],
  [
    'nor of a draft that may be about one of several interviews',
    { state: 'unlinked', asks: true },
    false,
    true,
  ],
  ['is sure of recipients who were compared', { state: 'fine' }, false, false],
  ['and of a person who applied directly', { state: 'direct' }, true, false],
])('the guard %s', (_, guard, recipientsUnknown, unsure) => {
  expect(isUnsure(guard && { ...CAREFUL, asks: false, ...guard }, recipientsUnknown)).toBe(unsure);
});

test('the badge counts recipients too', () => {
  const view = new View(<Badge reading={read()} recipients={2} open={false} onToggle={vi.fn()} />);
  expect(view.has('button', /^Afterword: 2 things/u)).toBe(true);
});

test('the chip names the row, how many more there are, and opens the reason', () => {
  const onOpen = vi.fn();
  const view = new View(<Chip findings={[FINDING, FINDING]} onOpen={onOpen} />);
  view.press('Interviewer in Cc +1');
  expect(onOpen).toHaveBeenCalledOnce();
  const company = new View(
    <Chip findings={[{ ...FINDING, kind: 'company', field: 'to' }]} onOpen={onOpen} />,
  );
  expect(company.has('button', 'The company is in To')).toBe(true);
});
