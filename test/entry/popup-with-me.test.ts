import { expect, test } from 'vitest';
import { createInterview } from '../../src/core/interview/interview-record.ts';
import { emptyNotebook } from '../../src/core/notebook/notebook.ts';
import { TEMPLATES } from '../../src/core/templates/templates.ts';
import { popupWithMe } from '../../src/entry/popup-with-me.ts';
import { northwind } from '../core/guard/people.ts';

const ANSWERS = { valued: '', interest: 'the kitchen garden', addition: '' };
const template = TEMPLATES.find(({ id }) => id === 'thank-you');

test('the popup begins with the answers given before, and signs as the interview says', async () => {
  if (template === undefined) throw new Error('no thank-you');
  const record = createInterview('n', 0, { ...northwind, signOff: 'Warmly,' });
  const { answers, write } = popupWithMe({ record, notebook: { ...emptyNotebook, answers: ANSWERS } });
  expect(answers).toEqual(ANSWERS);
  const { body } = await write(template, new Map(), answers);
  expect(body).toContain('What interests me most in the role is the kitchen garden.');
  expect(body).toContain('Warmly,');
});

test('without an interview the questions are asked all the same', async () => {
  expect(popupWithMe(null).answers).toEqual(emptyNotebook.answers);
});
