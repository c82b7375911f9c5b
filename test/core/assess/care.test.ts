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
  'There is no point in living.',
  'There is no point in going on.',
  'Everyone would be better off without me.',
  'I want to kill myself.',
  'I have been thinking about suicide.',
  'Some days I wish I were dead.',
  'I no longer want to be alive.',
  'I am thinking of ending my life.',
  'I want to end it all.',
  'I hurt myself again last night.',
])('despair gets one kind line and nothing else: %s', (text) => {
  const { diagnostics } = assessDraft({
    text: `I am so sorry. I bombed the interview. ${text} I apologise.`,
  });
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['take-care', 'hint']]);
});

test('despair in the subject, or alone, is answered alike', () => {
  const alone = assessDraft({ text: 'I want to kill myself.' });
  expect(alone.diagnostics.map(({ rule }) => rule)).toEqual(['take-care']);
  const subject = assessDraft({ subject: 'I want to die', text: 'I am so sorry. I bombed the interview.' });
  expect(subject.diagnostics.map(({ rule }) => rule)).toEqual(['take-care']);
});

test.each([
  'I am dying to see the office.',
  'The dead line is Friday.',
  'Give up the seat, please.',
  'This job hunt is killing me.',
  'He said the project was dead.',
  'I could have died of embarrassment.',
  'I would kill for a coffee.',
  'They live in Leeds.',
  'It was the end of the day.',
  'The battery died before the call.',
])('ordinary words are no despair: %s', (text) => {
  expect(assessDraft({ text }).diagnostics.map(({ rule }) => rule)).not.toContain('take-care');
});
