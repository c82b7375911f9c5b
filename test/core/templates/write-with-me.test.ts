import { describe, expect, test } from 'vitest';
import { emptyNotebook } from '../../../src/core/notebook/notebook.ts';
import { TEMPLATES } from '../../../src/core/templates/templates.ts';
import {
  knownValues,
  QUESTIONS,
  withSignOff,
  writeWithMe,
} from '../../../src/core/templates/write-with-me.ts';
import { northwind } from '../guard/people.ts';
import { mistake, notebook } from '../notebook/sample-notebook.ts';

const noAnswers = { valued: '', interest: '', addition: '' };
const template = (id: string) => {
  const found = TEMPLATES.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
};

test('three questions are asked, one for each answer that is kept', () => {
  expect(QUESTIONS.map(({ part }) => part)).toEqual(Object.keys(emptyNotebook.answers));
});

describe('the values of gaps', () => {
  test('come from interview, lessons and answers, in words that fit', () => {
    const values = knownValues(
      northwind,
      notebook({
        call: { ...emptyNotebook.call, learned: 'I learned to ask first.' },
        mistakes: [mistake(), mistake({ nextTime: 'I will breathe.' })],
        answers: { valued: 'The calm kitchen.', interest: '', addition: ' Line one\nLine two ' },
      }),
    );
    expect(Object.fromEntries(values)).toMatchObject({
      recruiter_name: 'Dana Reed',
      company: 'Northwind',
      learned: 'to ask first',
      next_time: 'breathe',
      valued: 'the calm kitchen',
      answer: 'Line one\nLine two',
    });
  });

  test('leave out a lesson that would not fit into the sentence', () => {
    const values = knownValues(
      northwind,
      notebook({ call: { ...emptyNotebook.call, learned: 'More pauses' } }),
    );
    expect(values.has('learned')).toBe(false);
  });

  test('hold nothing of the private account', () => {
    const account = {
      beginning: 'SECRET',
      asked: 'SECRET',
      wentWell: 'SECRET',
      wentBadly: 'SECRET',
      ending: 'SECRET',
    };
    const theirs = [{ id: 't', what: 'SECRET', balanced: '' }];
    expect([...knownValues(northwind, notebook({ account, theirs })).values()].join()).not.toContain(
      'SECRET',
    );
  });
});

describe('an answer', () => {
  const values = knownValues(northwind, emptyNotebook);

  test('fills the gap that is there for it', () => {
    const { body } = writeWithMe(template('nudge'), values, { ...noAnswers, valued: 'The calm kitchen.' });
    expect(body).toContain('; the calm kitchen has stayed with me.');
    expect(body).not.toContain('I particularly valued');
  });

  test('without a gap becomes a paragraph before the closing lines', () => {
    const answers = { valued: 'the calm', interest: 'the menu', addition: 'I ran a bar.\n\nFor years.' };
    const paragraphs = writeWithMe(template('thank-you-short'), values, answers).body.split('\n\n');
    expect(paragraphs.slice(2)).toEqual([
      'I particularly valued the calm.',
      'What interests me most in the role is the menu.',
      'There is something I would like to add to one of my answers: I ran a bar.',
      'For years.',
      'I look forward to hearing from you.',
      'Kind regards,\n[your name]',
    ]);
  });

  test('goes into the note that is to be forwarded, not into the letter around it', () => {
    const { body } = writeWithMe(template('note-for-company'), values, {
      ...noAnswers,
      interest: 'the menu',
    });
    expect(body).toMatch(/For Martin Hale and Ana Ruiz:.*most in the role is the menu/su);
  });

  test('with braces in it stays as it is', () => {
    const { body } = writeWithMe(template('nudge'), values, { ...noAnswers, interest: '{{company}} $& $1' });
    expect(body).toContain('is {{company}} $& $1.');
  });

  test.each(TEMPLATES.map(({ id }) => [id] as const))('changes nothing of %s where there is none', (id) => {
    const filled = writeWithMe(template(id), values, noAnswers);
    expect(filled.body.split('\n\n')).toHaveLength(template(id).body.split('\n\n').length);
  });
});

test('a sign-off of one’s own takes the place of ours, and of nothing else', () => {
  expect(withSignOff('Kind regards to all\n\nKind regards,\n{{own_name}}', ' Cheers, $& ')).toBe(
    'Kind regards to all\n\nCheers, $&\n{{own_name}}',
  );
  expect(withSignOff('Kind regards,\nSam', ' ')).toBe('Kind regards,\nSam');
});
