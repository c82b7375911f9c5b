import { describe, expect, test } from 'vitest';
import { emptyInterview } from '../../../src/core/interview/interview.ts';
import { readDraftLine } from '../../../src/entry/command-line/draft-line.ts';

const read = (value: unknown): ReturnType<typeof readDraftLine> => readDraftLine(JSON.stringify(value), 7);

describe('a line of JSON', () => {
  test('needs an id and a text and nothing else', () => {
    expect(read({ id: 'a', text: 'Hello' })).toEqual({ id: 'a', draft: { text: 'Hello' } });
  });

  test('may say what a draft has: subject, recipients, interview', () => {
    const recipients = { to: [{ name: 'Priya', address: 'priya@agency.example' }], cc: [], bcc: 'unknown' };
    const line = { id: 'a', text: '', subject: 'Hi', recipients, interview: emptyInterview };
    expect(read(line)).toEqual({
      id: 'a',
      draft: { text: '', subject: 'Hi', recipients, interview: emptyInterview },
    });
  });

  test('may give a part of the interview', () => {
    expect(
      read({ id: 'a', text: '', interview: { company: 'Northwind', recruiter: { kind: 'none' } } }),
    ).toEqual({
      id: 'a',
      draft: {
        text: '',
        interview: {
          ...emptyInterview,
          company: 'Northwind',
          recruiter: { kind: 'none', name: '', address: '' },
        },
      },
    });
  });

  test('that leaves out a list of recipients does not know it, which is not the same as empty', () => {
    expect(read({ id: 'a', text: '', recipients: { to: [] } })).toMatchObject({
      draft: { recipients: { to: [], cc: 'unknown', bcc: 'unknown' } },
    });
  });

  test('may hold more than is asked for', () => {
    expect(read({ id: 'a', text: 'Hello', labels: ['x'] })).toEqual({ id: 'a', draft: { text: 'Hello' } });
  });
});

describe('a malformed line is refused, naming the line and the part:', () => {
  test.each([
    ['no JSON', '{"id": "a", "text": "my secret', 'cli_line_not_json', ['7']],
    ['a text', '"my secret"', 'cli_line_no_object', ['7']],
    ['a list', '["my secret"]', 'cli_line_no_object', ['7']],
    ['null', 'null', 'cli_line_no_object', ['7']],
    ['no id', '{"text": "my secret"}', 'cli_line_bad_field', ['7', 'id']],
    ['a number as id', '{"id": 1, "text": "my secret"}', 'cli_line_bad_field', ['7', 'id']],
    ['no text', '{"id": "a"}', 'cli_line_bad_field', ['7', 'text']],
    [
      'a subject that is none',
      '{"id": "a", "text": "", "subject": null}',
      'cli_line_bad_field',
      ['7', 'subject'],
    ],
    [
      'recipients that are none',
      '{"id": "a", "text": "", "recipients": {"to": "my secret"}}',
      'cli_line_bad_field',
      ['7', 'recipients.to'],
    ],
    [
      'a date in other words',
      '{"id": "a", "text": "", "interview": {"date": "yesterday"}}',
      'cli_line_bad_field',
      ['7', 'interview.date'],
    ],
  ] as const)('%s', (_what, line, key, args) => {
    const answer = readDraftLine(line, 7);
    expect(answer).toEqual({ problem: { key, args } });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});
