import { expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';

/** Each would draw advice on style if it were about anything else. */
const PAINFUL = [
  'I am sorry I froze when he asked whether I was pregnant.',
  'The interviewer was rude about my accent.',
  'He made a racist joke and I could not answer.',
  'She asked me illegal questions about my religion.',
  'Your panel discriminated against me because of my age.',
  'My boss harassed me for a year.',
  'The manager touched me and I panicked.',
  'He asked if I planned to have children, and I lost my thread.',
  'They mocked my headscarf.',
  'The interviewer commented on my body.',
  'I was ill on Tuesday and could not think.',
  'I am sorry I missed the interview; I was in hospital.',
  'My chemotherapy left me exhausted, and I rambled.',
  'I froze because of my epilepsy.',
  'I have ADHD and lost the thread twice.',
  'My stutter made me stumble over my words.',
  'I had a panic attack and blanked.',
  'I was diagnosed with depression and I was a mess.',
  'I had a fever and answered badly.',
  'I am sorry, my daughter was sick that morning.',
  'My father died the week before, and I was not myself.',
  'I am sorry I was late; I came from a funeral.',
  'We lost our baby in May, and I fell apart.',
  'I am grieving for my mother and could not concentrate.',
  'My grandmother passed away that morning, so I was late.',
  'I should have asked for an adjustment for my disability.',
  'The interviewer ignored my wheelchair and was late.',
  'I am deaf, and the panel never looked at me.',
  'I could not follow because there was no interpreter.',
  'My dyslexia made me misread the task.',
  'I had a migraine and gave a terrible answer.',
  'The panic disorder I live with made me freeze.',
];

test.each(PAINFUL)('no advice on style is given on: %s', (text) => {
  expect(assessDraft({ text }).diagnostics).toEqual([]);
});

test('the same sentences without the painful matter do draw advice', () => {
  expect(assessDraft({ text: 'I am sorry I froze. I lost my thread and rambled.' }).diagnostics).not.toEqual(
    [],
  );
});

test.each([
  "I don't want to live anymore.",
  'I just want to die.',
  'There is no point in going on.',
  'Everyone would be better off without me.',
  'I want to kill myself.',
])('despair gets one kind line and nothing else: %s', (text) => {
  const { diagnostics } = assessDraft({
    text: `I am so sorry. I bombed the interview. ${text} I apologise.`,
  });
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['take-care', 'hint']]);
});

test.each(['I am dying to see the office.', 'The dead line is Friday.', 'Give up the seat, please.'])(
  'ordinary words are no despair: %s',
  (text) => {
    expect(assessDraft({ text }).diagnostics).toEqual([]);
  },
);
